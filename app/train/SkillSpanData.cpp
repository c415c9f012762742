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

// Adds one line of tokens, and the ranges of its B and I tags; a stray I opens a range.
void addLine(Posting& posting, const QJsonArray& tokens, const QJsonArray& tags)
{
    if (!posting.text.isEmpty())
        posting.text.append(u'\n');
    bool open = false;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (i > 0)
            posting.text.append(u' ');
        const int start = int(posting.text.size());
        posting.text.append(tokens.at(i).toString());
        const QString tag = tags.at(i).toString();
        const int end = int(posting.text.size());
        if (tag.startsWith(u'I') && open)
            posting.marked.back().length = end - posting.marked.back().start;
        else if (!tag.startsWith(u'O'))
            posting.marked.push_back({start, end - start});
        open = !tag.startsWith(u'O');
    }
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
                postings.push_back({QFileInfo(path).completeBaseName(), source, number, name, {}, {}});
            }
            addLine(postings[known.value(key)], record.value(u"tokens"_s).toArray(),
                record.value(u"tags_knowledge"_s).toArray());
        }
    }
    return postings;
}

} // namespace foothold::train
