// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/LexiconReader.h"

#include "core/keywords/Taxonomy.h"
#include "core/keywords/tagger/FeatureHash.h"
#include "core/keywords/tagger/TaggerText.h"
#include "core/keywords/tagger/WordLooks.h"

#include <QDir>
#include <QFile>

#include <map>

using namespace Qt::StringLiterals;

namespace foothold::train {

using namespace tagger;

namespace {

enum ListBit {
    Languages = 1,
    Products = 2,
    Topics = 4,
    Things = 8,
    Methods = 16,
    Domains = 32,
    Spoken = 64,
    Quality = 128
};

int bitOf(TermCategory category)
{
    switch (category) {
    case TermCategory::Method:
    case TermCategory::Field:
        return Methods;
    case TermCategory::Study:
    case TermCategory::Domain:
        return Domains;
    case TermCategory::Spoken:
        return Spoken;
    case TermCategory::Quality:
        return Quality;
    default:
        return Things;
    }
}

class NameCollector
{
public:
    void add(const QString& name, int bit)
    {
        const TaggerText text{ReadText(name)};
        if (text.words.empty() || text.words.size() > Lexicon::kLongestName || text.units.size() != 1)
            return;
        quint64 hash = 0;
        for (const TaggerWord& word : text.words)
            hash = Lexicon::nameHash(hash, looksOf(text.surface(word)).lower);
        Lexicon::Name& entry = m_names[shortHash(hash)];
        entry.hash = shortHash(hash);
        entry.lists = quint8(entry.lists | bit);
    }

    Status addTable(const QString& path, int nameColumn, int aliasColumn, int bit)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Code::Unreadable, path, file.errorString()};
        file.readLine(); // headings
        while (!file.atEnd()) {
            const QStringList fields = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
            if (nameColumn < fields.size())
                add(fields.at(nameColumn), bit);
            if (aliasColumn >= fields.size())
                continue;
            for (const QString& alias : fields.at(aliasColumn).split(u'|', Qt::SkipEmptyParts))
                add(alias, bit);
        }
        return {};
    }

    // Counts what the names that end in a word are; a name of one word says less.
    void addHead(const QString& name, TermCategory category)
    {
        const TaggerText text{ReadText(name)};
        if (text.words.empty())
            return;
        const quint32 hash = shortHash(looksOf(text.surface(text.words.back())).lower);
        m_heads[hash][category] += text.words.size() > 1 ? 2 : 1;
    }

    // Words whose names are mostly of one category.
    std::vector<Lexicon::Head> heads() const
    {
        std::vector<Lexicon::Head> heads;
        for (const auto& [hash, counts] : m_heads) {
            int all = 0;
            std::pair<TermCategory, int> best{TermCategory::Other, 0};
            for (const auto& [category, count] : counts) {
                all += count;
                best = count > best.second ? std::pair(category, count) : best;
            }
            if (best.second * 2 >= all && best.first != TermCategory::Quality)
                heads.push_back({hash, quint8(best.first)});
        }
        return heads;
    }

    std::vector<Lexicon::Name> names() const
    {
        std::vector<Lexicon::Name> names;
        for (const auto& [hash, name] : m_names)
            names.push_back(name);
        return names;
    }

private:
    std::map<quint32, Lexicon::Name> m_names;
    std::map<quint32, std::map<TermCategory, int>> m_heads;
};

} // namespace

Result<Lexicon> readLexicon(const LexiconSources& sources)
{
    std::vector<ClusterPath> clusters;
    std::map<QString, int> known;
    std::map<quint32, Lexicon::Word> words;
    if (!sources.clusters.isEmpty()) {
        QFile file(sources.clusters);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Code::Unreadable, sources.clusters, file.errorString()};
        while (!file.atEnd()) {
            const QStringList fields = QString::fromUtf8(file.readLine()).trimmed().split(u' ');
            if (fields.size() < 2)
                continue;
            const auto [place, isNew] = known.try_emplace(fields.at(0), int(clusters.size()));
            if (isNew) {
                ClusterPath path;
                path.length = quint8(std::min<qsizetype>(32, fields.at(0).size()));
                for (int i = 0; i < path.length; ++i)
                    path.bits |= fields.at(0).at(i) == u'1' ? 0x80000000U >> i : 0U;
                clusters.push_back(path);
            }
            const quint32 hash = shortHash(looksOf(fields.at(1)).lower);
            words.try_emplace(hash, Lexicon::Word{hash, quint16(place->second)});
        }
    }
    NameCollector names;
    if (!sources.lists.isEmpty()) {
        const QDir lists(sources.lists);
        for (const Status& status : {names.addTable(lists.filePath(u"linguist.tsv"_s), 0, 2, Languages),
                 names.addTable(lists.filePath(u"simple-icons.tsv"_s), 0, 1, Products),
                 names.addTable(lists.filePath(u"github-topics.tsv"_s), 1, 2, Topics)}) {
            if (!status)
                return status.error();
        }
    }
    const auto taxonomy = Taxonomy::load(sources.taxonomy);
    if (!taxonomy)
        return taxonomy.error();
    for (const TaxonomyTerm& term : taxonomy->terms()) {
        for (const TermForm& form : term.forms) {
            names.add(form.text, bitOf(term.category));
            names.addHead(form.text, term.category);
        }
    }
    std::vector<Lexicon::Word> sorted;
    for (const auto& [hash, word] : words)
        sorted.push_back(word);
    return Lexicon(std::move(clusters), std::move(sorted), names.names(), names.heads());
}

} // namespace foothold::train
