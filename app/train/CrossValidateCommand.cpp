// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/Commands.h"

#include "core/keywords/tagger/EmployerNames.h"
#include "core/keywords/tagger/SpanChoice.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace foothold::train {

using namespace tagger;

namespace {

int codePoints(const QString& text, int units)
{
    return int(QStringView(text).left(units).toUcs4().size());
}

QJsonArray spansOf(const LabelledText& text, const JudgedText& judged, double threshold)
{
    const EmployerNames employers(text.text, text.features);
    QJsonArray spans;
    for (const size_t chosen : bestSet(judged.candidates.list, judged.chances, threshold)) {
        const SpanCandidate& c = judged.candidates.list[chosen];
        if (employers.isEmployer(c.first, c.end))
            continue;
        const int start = text.text.words[size_t(c.first)].start;
        const int end = text.text.words[size_t(c.end - 1)].end();
        spans.append(
            QJsonObject{{u"start"_s, codePoints(text.text.text, start)}, {u"end"_s, codePoints(text.text.text, end)},
                {u"text"_s, text.text.text.mid(start, end - start)}, {u"confidence"_s, judged.chances[chosen]}});
    }
    return spans;
}

// F1 over words for a look while tuning; the scorer's figures decide.
void printScores(
    const std::vector<Posting>& postings, const StagedTraining& training, const std::vector<JudgedText>& judged)
{
    for (const QString& source : {u"both"_s, u"tech"_s, u"house"_s}) {
        for (const bool second : {false, true}) {
            std::printf("%-6s %s:", qPrintable(source), second ? "both stages" : "first stage");
            for (int percent = 25; percent <= 50; percent += 5) {
                double right = 0.0;
                double said = 0.0;
                double gold = 0.0;
                for (size_t i = 0; i < postings.size(); ++i) {
                    if (source != u"both" && postings[i].source != source)
                        continue;
                    std::vector<double> chances = judged[i].chances;
                    for (size_t c = 0; !second && c < chances.size(); ++c)
                        chances[c] = judged[i].candidates.list[c].chance;
                    gold += double(postings[i].marked.size());
                    for (const size_t chosen : bestSet(judged[i].candidates.list, chances, percent / 100.0)) {
                        const SpanCandidate& c = judged[i].candidates.list[chosen];
                        said += 1.0;
                        right += training.texts()[i].holds(c.first, c.end) ? 1.0 : 0.0;
                    }
                }
                std::printf("  %d%%: %.2f", percent, 200.0 * right / std::max(1.0, said + gold));
            }
            std::printf("\n");
        }
    }
}

} // namespace

Status crossValidate(const TrainJob& job)
{
    const auto postings = readPostings(job.data);
    if (!postings)
        return postings.error();
    const auto lexicon = readLexicon(job.lexicon);
    if (!lexicon)
        return lexicon.error();
    const auto plain = readPlainAds(job.plain);
    if (!plain)
        return plain.error();
    StagedTraining training(*postings, *plain, *lexicon, job.settings);
    const std::vector<JudgedText> judged = training.crossValidate();
    printScores(*postings, training, judged);
    std::map<QString, std::unique_ptr<QFile>> files;
    for (size_t i = 0; i < postings->size(); ++i) {
        const Posting& posting = (*postings)[i];
        std::unique_ptr<QFile>& file = files[posting.split];
        if (!file) {
            file = std::make_unique<QFile>(QDir(job.output).filePath(posting.split + u".jsonl"_s));
            if (!QDir().mkpath(job.output) || !file->open(QIODevice::WriteOnly))
                return Error{Error::Code::Unwritable, file->fileName(), file->errorString()};
        }
        const QJsonObject line{
            {u"file"_s, posting.file}, {u"spans"_s, spansOf(training.texts()[i], judged[i], job.threshold)}};
        file->write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }
    return {};
}

} // namespace foothold::train
