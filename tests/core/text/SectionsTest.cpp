// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Sections.h"

#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class SectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsHeadings_data();
    void knowsHeadings();
    void splits_data();
    void splits();
    void coversTheText();
};

namespace {

QString wordOf(SectionKind kind)
{
    const std::string_view word = choiceWord(kind);
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

} // namespace

void SectionsTest::knowsHeadings_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("kind"); // "none": no heading
    const auto row = [](const QString& line, const QString& kind) { QTest::newRow(qPrintable(line)) << line << kind; };
    const QStringList lists[] = {
        {u"required"_s, u"Requirements"_s, u"REQUIREMENTS:"_s, u"Qualifications"_s, u"Basic Qualifications"_s,
            u"Minimum qualifications:"_s, u"What You'll Bring"_s, u"What you\u2019ll need"_s, u"Must-haves"_s,
            u"Your profile"_s, u"About you:"_s, u"Who you are"_s, u"Skills & Experience"_s, u"Technical Skills"_s,
            u"What we're looking for"_s, u"Education"_s, u"Profile And Skills To Success"_s, u"Requisitos"_s,
            u"Qu\u00e9 buscamos"_s, u"Tu perfil"_s, u"Ihr Profil"_s, u"Das bringst du mit"_s, u"Votre profil"_s,
            u"Requisiti:"_s, u"O que procuramos:"_s, u"\U0001F4A1 Your skills"_s},
        {u"preferred"_s, u"Preferred Qualifications"_s, u"Nice to have"_s, u"Nice-to-have:"_s, u"Bonus points:"_s,
            u"Desired skills"_s, u"Preferred"_s, u"Will be a plus:"_s, u"Se valorar\u00e1:"_s, u"Von Vorteil"_s,
            u"Requisitos deseables"_s, u"Diferenciais"_s},
        {u"duties"_s, u"Responsibilities"_s, u"Key Responsibilities:"_s, u"What You'll Do"_s, u"Your role"_s,
            u"About the role"_s, u"Job description"_s, u"Day to day"_s, u"Funciones"_s, u"Ihre Aufgaben"_s,
            u"Vos missions"_s, u"Cosa farai"_s, u"Atividades"_s},
        {u"about"_s, u"About us"_s, u"Who we are"_s, u"Our mission"_s, u"The team"_s, u"About the Company:"_s,
            u"Qui\u00e9nes somos"_s, u"\u00dcber uns"_s, u"Chi siamo"_s},
        {u"offer"_s, u"Benefits"_s, u"What we offer"_s, u"Perks & Benefits"_s, u"Salary range"_s, u"Why join us?"_s,
            u"Qu\u00e9 ofrecemos"_s, u"Wir bieten"_s, u"Cosa offriamo"_s},
        {u"apply"_s, u"How to apply"_s, u"Next steps"_s, u"Interview process"_s, u"Application process:"_s},
        {u"none"_s, u"Strong communication skills"_s, u"Basic SQL experience"_s, u"Azure Functions or AWS Lambda"_s,
            u"Python"_s, u"- Experience with Git"_s, u"Flexible hours and free fruit for everybody"_s,
            u"You will work with a team of people who value what they do and how"_s, u"2024"_s, u"Machine learning"_s,
            u"Startup experience"_s}};
    for (const QStringList& list : lists) {
        for (qsizetype i = 1; i < list.size(); ++i)
            row(list[i], list[0]);
    }
}

void SectionsTest::knowsHeadings()
{
    QFETCH(QString, line);
    QFETCH(QString, kind);
    const Tokens tokens = tokenize(line);
    const auto found = headingKind(tokens, 0, tokens.size());
    QCOMPARE(found ? wordOf(*found) : u"none"_s, kind);
}

void SectionsTest::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("kinds");
    const auto row = [](const char* name, const QString& text, const QStringList& kinds) {
        QTest::newRow(name) << text << kinds;
    };
    row("benefits nobody announces", u"Requirements\n- Docker\nYou get pet insurance and fruit.\nMore fruit."_s,
        {u"required"_s, u"offer"_s});
    row("a wish in one unknown word, items", u"Intro line one.\nBonus feathers\n- Docker\n- Git"_s,
        {u"unknown"_s, u"preferred"_s});
    row("a wish in one unknown word, under requirements", u"Requirements\nPython\nExtra sparkle\nDocker"_s,
        {u"required"_s, u"preferred"_s});
    row("bonus points", u"Requirements\nPython\nBonus points\nDocker"_s, {u"required"_s, u"preferred"_s});
    row("nice extras", u"Requirements\nPython\nNice extras\nDocker"_s, {u"required"_s, u"preferred"_s});
    row("a bonus that is paid", u"Requirements\nPython\nBonus scheme\nDocker"_s, {u"required"_s});
    row("nice things on offer", u"What we offer\nFree fruit\nNice rooms\n- Docker"_s, {u"offer"_s});
    row("no items and no requirements", u"Our robots.\nUseful feathers\nfor birds"_s, {u"unknown"_s});
    row("an item", u"Requirements\n- Optional feathers\n- Docker"_s, {u"required"_s});
    row("three words", u"Requirements\nPython\nNice warm feathers\nDocker"_s, {u"required"_s});
    row("in lower case", u"Requirements\nPython\nbonus feathers\nDocker"_s, {u"required"_s});
    const QString filler =
        u"We make small machines that help people in many towns and villages to read old letters. "_s.repeated(5);
    row("empty", {}, {});
    row("no heading", u"We need you."_s, {u"unknown"_s});
    row("lines", u"Hello.\nRequirements\nPython\nNice to have\nGo\nBenefits\nFruit"_s,
        {u"unknown"_s, u"required"_s, u"preferred"_s, u"offer"_s});
    row("prefix", u"Requirements: Python and SQL\nNice to have: Go"_s, {u"required"_s, u"preferred"_s});
    row("skills under wishes stay wishes", u"Nice to have\nGo\nLanguages:\nFrench"_s, {u"preferred"_s, u"preferred"_s});
    row("running text", filler + u"Basic Qualifications Python and SQL. Preferred Qualifications Go."_s,
        {u"unknown"_s, u"required"_s, u"preferred"_s});
    row("running text with colons", filler + u"What You'll Do: Write code. What You'll Bring: Python."_s,
        {u"unknown"_s, u"duties"_s, u"required"_s});
    row("running text in sentence case", filler + u"Key job responsibilities - Write code. About the team We sing."_s,
        {u"unknown"_s, u"duties"_s, u"about"_s});
    row("words of a sentence are no heading", filler + u"Our team builds what we offer to the people."_s,
        {u"unknown"_s});
    row("items without a heading",
        u"About us\nWe are kind.\n- 3+ years of experience with Java\n- Bachelor's degree in Physics\nWe like tea."_s,
        {u"about"_s, u"required"_s, u"about"_s});
    row("legal words", u"Requirements\nPython\nAcme is an equal opportunity employer."_s, {u"required"_s, u"offer"_s});
    row("a heading broken off by its sentence", u"The use of\ndata tools\n: Airflow.\nBenefits\nFruit"_s,
        {u"unknown"_s, u"offer"_s});
    row("Spanish", u"Funciones\nAnalizar datos\nRequisitos\nPython\nSe valorar\u00e1\nGo\nOfrecemos\nFruta"_s,
        {u"duties"_s, u"required"_s, u"preferred"_s, u"offer"_s});
    row("years alone ask for nothing", u"25 years of tea\nWe like it."_s, {u"unknown"_s});
}

void SectionsTest::splits()
{
    QFETCH(QString, text);
    QFETCH(QStringList, kinds);
    const Tokens tokens = tokenize(text);
    QStringList found;
    for (const Section& section : splitSections(tokens, splitSentences(tokens)))
        found.append(wordOf(section.kind));
    QCOMPARE(found, kinds);
}

void SectionsTest::coversTheText()
{
    const QString text = u"Hello.\nRequirements\nPython\n\nBenefits: fruit\nAcme is an equal opportunity employer.\n"_s;
    const Tokens tokens = tokenize(text);
    int next = 0;
    for (const Section& section : splitSections(tokens, splitSentences(tokens))) {
        QCOMPARE(section.range.start, next);
        QVERIFY(section.heading.length == 0 || section.heading.start == section.range.start);
        next = section.range.end();
    }
    QCOMPARE(next, text.size() - 1); // to the last token
}

QTEST_GUILESS_MAIN(SectionsTest)
#include "SectionsTest.moc"
