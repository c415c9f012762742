// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/SkillSpanData.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace foothold::train {

namespace {

// The ranges of B and I tags; a stray I opens a range.
void addRanges(std::vector<TextRange>& ranges, const std::vector<TextRange>& tokens, const QJsonArray& tags)
{
    bool open = false;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const QString tag = tags.at(qsizetype(i)).toString();
        if (tag.startsWith(u'I') && open)
            ranges.back().length = tokens[i].end() - ranges.back().start;
        else if (!tag.startsWith(u'O'))
            ranges.push_back(tokens[i]);
        open = !tag.startsWith(u'O');
    }
}

void addLine(Posting& posting, const QJsonObject& record)
{
    if (!posting.text.isEmpty())
        posting.text.append(u'\n');
    std::vector<TextRange> tokens;
    for (const QJsonValue& value : record.value(u"tokens"_s).toArray()) {
        if (!tokens.empty())
            posting.text.append(u' ');
        const QString token = value.toString();
        tokens.push_back({int(posting.text.size()), int(token.size())});
        posting.text.append(token);
    }
    addRanges(posting.marked, tokens, record.value(u"tags_knowledge"_s).toArray());
    addRanges(posting.doings, tokens, record.value(u"tags_skill"_s).toArray());
}

} // namespace

Result<std::vector<Posting>> readPostings(const QStringList& files)
{
    std::vector<Posting> postings;
    for (const QString& path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Code::Unreadable, path, file.errorString()};
        QHash<QString, size_t> known;
        QHash<QString, int> counts;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine().trimmed();
            if (line.isEmpty())
                continue;
            const QJsonObject record = QJsonDocument::fromJson(line).object();
            const QString source = record.value(u"source"_s).toString();
            const int number = record.value(u"idx"_s).toInt();
            const QString key = source % u'/' % QString::number(number);
            if (!record.contains(u"tags_knowledge"_s))
                return Error{Error::Code::BadFormat, path, {}};
            if (!known.contains(key)) {
                known.insert(key, postings.size());
                const QString name = u"%1-%2.txt"_s.arg(source).arg(++counts[source], 4, 10, QChar(u'0'));
                postings.push_back({QFileInfo(path).completeBaseName(), source, number, name, {}, {}, {}});
            }
            addLine(postings[known.value(key)], record);
        }
    }
    return postings;
}

Result<std::vector<QString>> readPlainAds(const QStringList& files)
{
    constexpr int kLines = 25;
    std::vector<QString> ads;
    for (const QString& path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Code::Unreadable, path, file.errorString()};
        QString ad;
        for (int lines = 1; !file.atEnd(); ++lines) {
            ad.append(QString::fromUtf8(file.readLine()));
            if (lines % kLines != 0 && !file.atEnd())
                continue;
            ads.push_back(ad);
            ad.clear();
        }
    }
    return ads;
}

} // namespace foothold::train
