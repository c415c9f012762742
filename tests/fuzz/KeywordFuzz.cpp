// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds mutated ads to the keyword engine and checks what it promises of any text. Everything follows from the seed.
//   fuzz.keywords [--seconds N] [--seed S] [--text FILE]
// A text that breaks a promise is left in fuzz-failure.txt; --text runs that one alone.
#include "core/keywords/KeywordExtractor.h"
#include "core/keywords/tagger/CrfTagger.h"
#include "core/text/Decoding.h"
#include "tests/support/MentionPromises.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>
#include <ctime>

using namespace foothold;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 200'000; // UTF-16 units
constexpr double kSlowest = 10.0; // seconds for such a text, sanitizers included; it takes a tenth of that

// What the rules look for, what breaks text, and what stands between.
const QStringList& pieces()
{
    static const QStringList kPieces = {u"Python"_s, u"C++"_s, u"C#"_s, u"R"_s, u"Go"_s, u".NET"_s, u"machine"_s,
        u"learning"_s, u"natural language"_s, u"processing"_s, u"data"_s, u"pipelines"_s, u"train"_s, u"models"_s,
        u"-"_s, u" "_s, u"\n"_s, u"\r\n"_s, u", "_s, u"/"_s, u"("_s, u")"_s, u" and "_s, u" or "_s, u": "_s, u". "_s,
        u"Requirements"_s, u"Nice to have"_s, u"About us"_s, u"a plus"_s, u"must have "_s, u"no experience in "_s,
        u"3+ years of "_s, u"'s"_s, u"\u2019s"_s, u"\u00ad"_s, u"\u200b"_s, u"\ufb01"_s, u"\u00a0"_s, u"\u2022 "_s,
        u"\U0001F680"_s, QString(QChar(0xd800)), QString(QChar(0xdc00)), QString(QChar(u'\0')), u"e\u0301"_s,
        u"\u0130"_s, u"\u1e9e"_s, u"\u0434\u0430\u043d\u043d\u044b\u0435"_s, u"\u6570\u636e"_s, u"\u202e"_s,
        u"https://a.b/c"_s, u"x@y.org"_s, u"SparkExperience"_s, u"equal opportunity"_s, u"|"_s, u"&"_s, u"_"_s};
    return kPieces;
}

QStringList seedTexts()
{
    QStringList texts{
        u"About us\nWe build robots.\nRequirements:\n- Python, C++ or Go\n- machine learning (ML)\n\nNice to have\n"
        "- Docker, Kubernetes; AWS (S3, EC2)\n"_s,
        u"You must have experience in natural language and image processing. No knowledge of R needed. SQL is a plus."_s,
        u"RequisitosConocimientos de SQL y PythonSe valorar\u00e1 ingl\u00e9s"_s,
        u"\u2022 Fl\u00e4chen\u00ad\u00fcbergreifend \u2022 LLMs/RAG \u2022 CI/CD"_s};
    for (const QString& folder : {u"/ads"_s, u"/pages"_s, u"/listings"_s}) {
        const QDir dir(QStringLiteral(FOOTHOLD_DATA_DIR) + folder);
        for (const QString& name : dir.entryList(QDir::Files, QDir::Name)) {
            QFile file(dir.filePath(name));
            if (file.size() < kLongest && file.open(QIODevice::ReadOnly))
                texts.append(decodeText(file.readAll()).text);
        }
    }
    return texts;
}

class Mutator
{
public:
    explicit Mutator(quint32 seed)
        : m_random(seed)
        , m_texts(seedTexts())
    { }

    QString next()
    {
        QString text = m_texts.at(below(m_texts.size()));
        for (qsizetype rounds = 1 + below(30); rounds > 0; --rounds)
            mutate(text);
        if (below(200) == 0) // seldom a long one, of one piece said again and again
            text = text.left(1 + below(80)).repeated(1 + below(2'000));
        text.truncate(kLongest);
        return text;
    }

private:
    qsizetype below(qsizetype end) { return qsizetype(m_random.bounded(quint32(std::max<qsizetype>(1, end)))); }
    const QString& piece() { return pieces().at(below(pieces().size())); }

    void mutate(QString& text)
    {
        const qsizetype at = below(text.size() + 1);
        const qsizetype length = below(std::min<qsizetype>(200, text.size() - at + 1));
        switch (below(8)) {
        case 0:
            text.remove(at, length);
            break;
        case 1:
            text.insert(at, text.mid(below(text.size() + 1), length));
            break;
        case 2:
            text.insert(at, piece().repeated(1 + below(20)));
            break;
        case 3:
            text.replace(at, length, piece());
            break;
        case 4:
            if (at < text.size())
                text[at] = QChar(char16_t(m_random.bounded(0x10000U)));
            break;
        case 5:
            text.replace(piece(), piece());
            break;
        case 6:
            text = below(2) == 0 ? text.toUpper() : text.simplified();
            break;
        default:
            text.insert(at, m_texts.at(below(m_texts.size())).mid(below(2'000), length));
        }
    }

    QRandomGenerator m_random;
    QStringList m_texts;
};

// Empty: all is well.
QString check(const KeywordExtractor& extractor, const QString& text)
{
    const std::clock_t before = std::clock(); // of the processor: others may keep it from us
    const QList<KeywordMention> mentions = extractor.extract(text);
    const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
    if (seconds > kSlowest)
        return u"took %1 s for %2 units"_s.arg(seconds).arg(text.size());
    return brokenPromise(text, mentions);
}

int fail(const QString& text, const QString& broken)
{
    QFile file(u"fuzz-failure.txt"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write(reinterpret_cast<const char*>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)));
    std::fprintf(stderr, "%s\nthe text is in %s (UTF-16)\n", qPrintable(broken), qPrintable(file.fileName()));
    return 1;
}

int run(const KeywordExtractor& lists, const KeywordExtractor& alone, quint32 seed, int seconds)
{
    std::printf("seed %u\n", seed);
    std::fflush(stdout);
    Mutator mutator(seed);
    QElapsedTimer timer;
    timer.start();
    qint64 texts = 0;
    for (; timer.elapsed() < qint64(seconds) * 1000; ++texts) {
        const QString text = mutator.next();
        for (const KeywordExtractor* extractor : {&lists, &alone}) {
            if (const QString broken = check(*extractor, text); !broken.isEmpty())
                return fail(text, broken);
        }
        if (texts % 64 == 0 && lists.extract(text) != lists.extract(text))
            return fail(text, u"the second reading differs from the first"_s);
    }
    std::printf("%lld texts in %d s, all promises kept\n", static_cast<long long>(texts), seconds);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"seconds"_s, u"How long"_s, u"N"_s, u"60"_s});
    parser.addOption({u"seed"_s, u"Where to begin; else by chance"_s, u"S"_s});
    parser.addOption({u"text"_s, u"Check this text (UTF-16) alone"_s, u"FILE"_s});
    parser.process(application);
    const auto taxonomy = Taxonomy::builtIn();
    const auto tagger = CrfTagger::builtIn();
    if (!taxonomy || !tagger)
        return 1;
    const KeywordExtractor lists(*taxonomy, Vocabulary(), *tagger);
    const KeywordExtractor alone(
        std::make_shared<Taxonomy>(), Vocabulary(), *tagger, KeywordExtractor::TaggerUse::Alone);
    if (parser.isSet(u"text"_s)) {
        QFile file(parser.value(u"text"_s));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray bytes = file.readAll();
        const QString text(reinterpret_cast<const QChar*>(bytes.constData()), bytes.size() / 2);
        const QString broken = check(lists, text) + check(alone, text);
        std::printf("%s\n", qPrintable(broken));
        return broken.isEmpty() ? 0 : 1;
    }
    const quint32 seed =
        parser.isSet(u"seed"_s) ? parser.value(u"seed"_s).toUInt() : QRandomGenerator::global()->generate();
    return run(lists, alone, seed, parser.value(u"seconds"_s).toInt());
}
