// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/tagger/TaggerModel.h"

#include "core/keywords/tagger/FeatureHash.h"

#include <QDataStream>
#include <QIODevice>

#include <cmath>

using namespace Qt::StringLiterals;

namespace foothold::tagger {

namespace {

constexpr quint64 kMagic = 0x52474154544f4f46ULL; // "FOOTTAGR"
constexpr quint32 kMostEntries = 1'000'000; // of any table

quint64 checksum(const QByteArray& bytes)
{
    quint64 sum = kTextSeed;
    for (const char byte : bytes)
        sum = addUnit(sum, quint8(byte));
    return mixHash(sum, quint64(bytes.size()));
}

void prepare(QDataStream& stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
}

template <class Entry, class Put> void writeAll(QDataStream& stream, const std::vector<Entry>& entries, Put put)
{
    stream << quint32(entries.size());
    for (const Entry& entry : entries)
        put(entry);
}

template <class Entry, class Get> std::vector<Entry> readAll(QDataStream& stream, Get get)
{
    quint32 count = 0;
    stream >> count;
    std::vector<Entry> entries;
    if (count > kMostEntries)
        stream.setStatus(QDataStream::ReadCorruptData);
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        Entry entry;
        get(entry);
        entries.push_back(std::move(entry));
    }
    return entries;
}

void write(QDataStream& stream, const Lexicon& lexicon)
{
    writeAll(stream, lexicon.clusters(), [&stream](const ClusterPath& c) { stream << c.bits << c.length; });
    writeAll(stream, lexicon.words(), [&stream](const Lexicon::Word& w) { stream << w.hash << w.cluster; });
    writeAll(stream, lexicon.names(), [&stream](const Lexicon::Name& n) { stream << n.hash << n.lists; });
    writeAll(stream, lexicon.heads(), [&stream](const Lexicon::Head& h) { stream << h.hash << h.category; });
}

Lexicon readLexicon(QDataStream& stream)
{
    auto clusters = readAll<ClusterPath>(stream, [&stream](ClusterPath& c) { stream >> c.bits >> c.length; });
    auto words = readAll<Lexicon::Word>(stream, [&](Lexicon::Word& w) {
        stream >> w.hash >> w.cluster;
        if (w.hash == 0 || w.cluster >= clusters.size())
            stream.setStatus(QDataStream::ReadCorruptData);
    });
    auto names = readAll<Lexicon::Name>(stream, [&stream](Lexicon::Name& n) { stream >> n.hash >> n.lists; });
    auto heads = readAll<Lexicon::Head>(stream, [&stream](Lexicon::Head& h) { stream >> h.hash >> h.category; });
    return Lexicon(std::move(clusters), std::move(words), std::move(names), std::move(heads));
}

// A feature's weights come with one bit for each that is not 0.
void write(QDataStream& stream, const CrfModel& crf)
{
    for (const CrfModel::Weights& row : crf.moves()) {
        for (const qint16 weight : row)
            stream << weight;
    }
    writeAll(stream, crf.features(), [&stream](const CrfModel::Feature& feature) {
        quint8 mask = 0;
        for (size_t label = 0; label < kLabels; ++label)
            mask = quint8(mask | (feature.weights[label] != 0 ? 1 << label : 0));
        stream << feature.hash << mask;
        for (const qint16 weight : feature.weights) {
            if (weight != 0)
                stream << weight;
        }
    });
}

CrfModel readCrf(QDataStream& stream)
{
    std::array<CrfModel::Weights, kLabels> moves{};
    for (CrfModel::Weights& row : moves) {
        for (qint16& weight : row)
            stream >> weight;
    }
    auto features = readAll<CrfModel::Feature>(stream, [&stream](CrfModel::Feature& feature) {
        quint8 mask = 0;
        stream >> feature.hash >> mask;
        for (size_t label = 0; label < kLabels; ++label) {
            if ((mask >> label) & 1)
                stream >> feature.weights[label];
        }
    });
    return CrfModel(std::move(features), moves);
}

void write(QDataStream& stream, const TermStats& stats)
{
    writeAll(stream, stats.terms(), [&stream](const TermStats::Term& t) { stream << t.hash << t.marked << t.seen; });
    writeAll(stream, stats.words(), [&stream](const TermStats::Word& w) {
        stream << w.hash << w.seen << w.inside << w.first << w.last << w.before << w.after;
    });
    writeAll(
        stream, stats.headers(), [&stream](const TermStats::Header& h) { stream << h.hash << h.words << h.inside; });
}

TermStats readStats(QDataStream& stream)
{
    auto terms =
        readAll<TermStats::Term>(stream, [&stream](TermStats::Term& t) { stream >> t.hash >> t.marked >> t.seen; });
    auto words = readAll<TermStats::Word>(stream, [&stream](TermStats::Word& w) {
        stream >> w.hash >> w.seen >> w.inside >> w.first >> w.last >> w.before >> w.after;
    });
    auto headers = readAll<TermStats::Header>(
        stream, [&stream](TermStats::Header& h) { stream >> h.hash >> h.words >> h.inside; });
    return TermStats(std::move(terms), std::move(words), std::move(headers));
}

void write(QDataStream& stream, const BoostedTrees& trees)
{
    stream << trees.bias();
    writeAll(stream, trees.trees(), [&stream](const BoostedTrees::Tree& tree) {
        writeAll(stream, tree,
            [&stream](const BoostedTrees::Node& node) { stream << node.value << node.figure << node.left; });
    });
}

// Children stand behind their parent, so that every walk ends.
bool isSound(const BoostedTrees::Tree& tree)
{
    for (size_t i = 0; i < tree.size(); ++i) {
        const BoostedTrees::Node& node = tree[i];
        const bool leads = node.left > i && size_t(node.left) + 1 < tree.size();
        if (!std::isfinite(node.value) || node.figure >= int(SpanCandidates::kFigures) || (node.figure >= 0 && !leads))
            return false;
    }
    return !tree.empty();
}

BoostedTrees readTrees(QDataStream& stream)
{
    float bias = 0.0F;
    stream >> bias;
    auto trees = readAll<BoostedTrees::Tree>(stream, [&stream](BoostedTrees::Tree& tree) {
        tree = readAll<BoostedTrees::Node>(
            stream, [&stream](BoostedTrees::Node& node) { stream >> node.value >> node.figure >> node.left; });
        if (!isSound(tree))
            stream.setStatus(QDataStream::ReadCorruptData);
    });
    if (!std::isfinite(bias))
        stream.setStatus(QDataStream::ReadCorruptData);
    if (stream.status() != QDataStream::Ok)
        return BoostedTrees();
    return BoostedTrees(bias, std::move(trees));
}

Error damaged(const QString& detail)
{
    return {Error::Code::BadFormat, u"tagger.bin"_s, detail};
}

} // namespace

QByteArray TaggerModel::write() const
{
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    prepare(stream);
    tagger::write(stream, lexicon);
    tagger::write(stream, first.crf);
    tagger::write(stream, first.marked);
    tagger::write(stream, first.expected);
    writeAll(stream, trees, [&stream](const BoostedTrees& forest) { tagger::write(stream, forest); });
    stream << threshold;

    QByteArray bytes;
    QDataStream head(&bytes, QIODevice::WriteOnly);
    prepare(head);
    head << kMagic << kVersion << quint32(content.size()) << checksum(content);
    return bytes + content;
}

Result<TaggerModel> TaggerModel::read(const QByteArray& bytes)
{
    QDataStream head(bytes);
    prepare(head);
    quint64 magic = 0;
    quint32 version = 0;
    quint32 size = 0;
    quint64 sum = 0;
    head >> magic >> version >> size >> sum;
    if (head.status() != QDataStream::Ok || magic != kMagic)
        return damaged(u"not a tagger model"_s);
    if (version != kVersion)
        return damaged(u"model version %1, not %2"_s.arg(version).arg(kVersion));
    const QByteArray content = bytes.mid(24);
    if (content.size() != qsizetype(size) || checksum(content) != sum)
        return damaged(u"damaged"_s);
    QDataStream stream(content);
    prepare(stream);
    TaggerModel model;
    model.lexicon = readLexicon(stream);
    model.first.crf = readCrf(stream);
    model.first.marked = readStats(stream);
    model.first.expected = readStats(stream);
    model.trees = readAll<BoostedTrees>(stream, [&stream](BoostedTrees& forest) { forest = readTrees(stream); });
    stream >> model.threshold;
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || !std::isfinite(model.threshold) || model.trees.empty())
        return damaged(u"damaged"_s);
    return model;
}

} // namespace foothold::tagger
