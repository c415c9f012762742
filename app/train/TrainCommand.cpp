// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/Commands.h"

#include "core/keywords/tagger/TaggerModel.h"

#include <QFile>

#include <cstdio>

namespace foothold::train {

Status trainModel(const TrainJob& job)
{
    const auto postings = readPostings(job.data);
    if (!postings)
        return postings.error();
    auto lexicon = readLexicon(job.lexicon);
    if (!lexicon)
        return lexicon.error();
    const auto plain = readPlainAds(job.plain);
    if (!plain)
        return plain.error();
    StagedTraining training(*postings, *plain, *lexicon, job.settings);
    StagedTraining::Models models = training.train();
    const tagger::TaggerModel model{
        *std::move(lexicon), std::move(models.first), std::move(models.trees), float(job.threshold)};
    const QByteArray bytes = model.write();
    QFile file(job.output);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return Error{Error::Code::Unwritable, job.output, file.errorString()};
    std::fprintf(stderr, "%lld bytes\n", static_cast<long long>(bytes.size()));
    return {};
}

} // namespace foothold::train
