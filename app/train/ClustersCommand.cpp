// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/Commands.h"

#include "app/train/BrownClusters.h"
#include "app/train/SkillSpanData.h"
#include "core/keywords/Taxonomy.h"
#include "core/keywords/tagger/EmployerNames.h"
#include "core/keywords/tagger/TaggerText.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace foothold::train {

namespace {

constexpr double kLowerShare = 0.25; // a word that is nearly always capitalised may be a name

class WordReader
{
public:
    void addLine(const QString& line, bool inPosting)
    {
        const tagger::TaggerText text{ReadText(line)};
        QSet<int> seen;
        for (const tagger::TaggerUnit& unit : text.units) {
            for (int i = unit.first; i < unit.end; ++i) {
                const QString surface = text.surface(text.words[size_t(i)]).toString();
                const QString lower = surface.toCaseFolded().replace(QChar(0x2019), u'\'');
                const auto found = m_numbers.constFind(lower);
                const int word = found != m_numbers.cend() ? found.value() : int(m_words.size());
                if (word == int(m_words.size())) {
                    m_numbers.insert(lower, word);
                    m_words.push_back({lower});
                }
                Word& entry = m_words[size_t(word)];
                ++entry.count;
                entry.inPostings = entry.inPostings || inPosting;
                entry.lowerCount += surface == lower ? 1 : 0;
                entry.lines += seen.contains(word) ? 0 : 1;
                seen.insert(word);
                m_text.push_back(word);
            }
            m_text.push_back(-1);
        }
    }

    const std::vector<int>& text() const { return m_text; }
    const QString& word(int number) const { return m_words[size_t(number)].lower; }
    int count(int number) const { return m_words[size_t(number)].count; }
    bool mayKeep(int number, const QSet<QString>& terms, int leastLines) const
    {
        static const QRegularExpression letters(u"^[a-z][a-z+#.'/&-]*$"_s);
        const Word& entry = m_words[size_t(number)];
        if (entry.lines < leastLines)
            return false;
        if (entry.lower.size() == 1 && !entry.lower.front().isLetterOrNumber())
            return true;
        if (!letters.match(entry.lower).hasMatch()
            || tagger::EmployerNames::isWellKnown(tagger::looksOf(entry.lower).lower))
            return false;
        return entry.inPostings || terms.contains(entry.lower) || entry.lowerCount >= kLowerShare * entry.count;
    }

private:
    struct Word
    {
        QString lower{};
        int count = 0;
        int lowerCount = 0;
        int lines = 0;
        bool inPostings = false; // where names of people, firms and places are masked
    };
    QHash<QString, int> m_numbers;
    std::vector<Word> m_words;
    std::vector<int> m_text;
};

// All words the taxonomy's terms are made of.
Result<QSet<QString>> termWords(const QStringList& files)
{
    const auto taxonomy = Taxonomy::load(files);
    if (!taxonomy)
        return taxonomy.error();
    QSet<QString> words;
    for (const TaxonomyTerm& term : taxonomy->terms()) {
        for (const TermForm& form : term.forms) {
            for (const QString& word : form.text.toCaseFolded().split(u' '))
                words.insert(word);
        }
    }
    return words;
}

} // namespace

Status makeClusters(const ClusterJob& job)
{
    WordReader reader;
    for (const QString& path : job.lines) {
        QFile file(path);
        const bool open = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
        if (!open)
            return Error{Error::Code::Unreadable, path, file.errorString()};
        for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine())
            reader.addLine(QString::fromUtf8(line).trimmed(), false);
    }
    const auto postings = readPostings(job.postings);
    if (!postings)
        return postings.error();
    for (const Posting& posting : *postings) {
        for (const QString& line : posting.text.split(u'\n'))
            reader.addLine(line, true);
    }
    const auto terms = termWords(job.taxonomy);
    if (!terms)
        return terms.error();
    BrownSettings settings;
    settings.classes = job.classes;
    settings.minCount = job.minCount;
    std::vector<BrownWord> words = clusterWords(reader.text(), settings);
    std::sort(words.begin(), words.end(), [&reader](const BrownWord& a, const BrownWord& b) {
        return a.path != b.path ? a.path < b.path : reader.word(a.word) < reader.word(b.word);
    });
    QFile out(job.output);
    if (!out.open(QIODevice::WriteOnly))
        return Error{Error::Code::Unwritable, job.output, out.errorString()};
    int kept = 0;
    for (const BrownWord& word : words) {
        if (!reader.mayKeep(word.word, *terms, job.leastLines))
            continue;
        ++kept;
        out.write((word.path % u' ' % reader.word(word.word) % u' ' % QString::number(reader.count(word.word)) % u'\n')
                      .toUtf8());
    }
    std::fprintf(stderr, "%zu words in classes, %d kept\n", words.size(), kept);
    return {};
}

} // namespace foothold::train
