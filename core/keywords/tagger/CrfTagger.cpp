// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/tagger/CrfTagger.h"

#include "core/keywords/tagger/EmployerNames.h"
#include "core/keywords/tagger/SpanChoice.h"

#include <QFile>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace foothold {

using namespace tagger;

namespace {

Result<std::shared_ptr<const CrfTagger>> loadBuiltIn()
{
    QFile file(u":/models/tagger.bin"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Missing, file.fileName(), file.errorString()};
    return CrfTagger::load(file.readAll());
}

} // namespace

Result<std::shared_ptr<const CrfTagger>> CrfTagger::load(const QByteArray& bytes)
{
    auto model = TaggerModel::read(bytes);
    if (!model)
        return model.error();
    return std::shared_ptr<const CrfTagger>(std::make_shared<CrfTagger>(*std::move(model)));
}

Result<std::shared_ptr<const CrfTagger>> CrfTagger::builtIn()
{
    static const Result<std::shared_ptr<const CrfTagger>> tagger = loadBuiltIn();
    return tagger;
}

void CrfTagger::wakeUp()
{
    QThreadPool::globalInstance()->start([] { (void)builtIn(); });
}

QList<TaggedSpan> CrfTagger::tag(const ReadText& read) const
{
    const TaggerText text(read);
    const TextFeatures features(text, m_model.lexicon);
    const SpanCandidates candidates = readCandidates(text, features, m_model.lexicon, m_model.first);
    const std::vector<double> chances = meanChances(m_model.trees, candidates.figures, SpanCandidates::kFigures);
    const EmployerNames employers(text, features);
    QList<TaggedSpan> spans;
    for (const size_t chosen : bestSet(candidates.list, chances, double(m_model.threshold))) {
        const SpanCandidate& c = candidates.list[chosen];
        if (employers.isEmployer(c.first, c.end))
            continue;
        const int start = text.words[size_t(c.first)].start;
        const int length = text.words[size_t(c.end - 1)].end() - start;
        spans.append({{start, length}, text.text.mid(start, length).simplified(),
            m_model.lexicon.categoryOf(features.looksOfWord(size_t(c.end - 1)).lower), chances[chosen]});
    }
    return spans;
}

} // namespace foothold
