// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/DemandClassifier.h"

#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class DemandClassifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classifies_data();
    void classifies();
    void givesItsReason();
};

void DemandClassifierTest::classifies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word"); // its first place is asked for
    QTest::addColumn<int>("demand");
    const auto row = [](const QString& text, const QString& word, Demand demand) {
        QTest::newRow(qPrintable(word + u": "_s + text)) << text << word << int(demand);
    };
    using enum Demand;
    const QString x = u"Xeno"_s;
    const QString y = u"Ypsi"_s;
    const QStringList required = {u"You must know Xeno."_s, u"Xeno is required."_s, u"Xeno required"_s,
        u"Xeno is a must."_s, u"Proficiency in Xeno."_s, u"Strong experience with Xeno"_s, u"3+ years of Xeno"_s,
        u"At least two projects with Xeno."_s, u"Minimum of one year with Xeno."_s, u"Degree in Xeno"_s,
        u"Bachelor's degree in Xeno"_s, u"Currently pursuing a PhD in Xeno"_s, u"Requirements\nXeno"_s,
        u"Qualifications:\nXeno and tea"_s, u"What you'll bring\nXeno"_s, u"This role requires Xeno."_s,
        u"Xeno is essential."_s, u"Familiarity with Xeno"_s, u"Candidates must have a background in Xeno."_s,
        u"Responsibilities\n3-5 years of experience with Xeno"_s, u"About us\nExperience with Xeno"_s,
        u"Requisitos\nXeno"_s, u"Es imprescindible Xeno."_s, u"Se requiere Xeno."_s, u"Experiencia con Xeno"_s,
        u"Nice to have\nXeno is required"_s, u"Requirements\nXeno, as required by the work"_s,
        u"Xeno (required), Ypsi"_s, u"Applicants are expected to have Xeno."_s};
    for (const QString& text : required)
        row(text, x, Required);
    const QStringList preferred = {u"Xeno is a plus."_s, u"Xeno would be a plus"_s, u"Xeno preferred"_s,
        u"Preferred: Xeno"_s, u"Nice to have: Xeno"_s, u"Ideally you know Xeno."_s, u"Bonus points for Xeno."_s,
        u"Xeno is desirable."_s, u"Knowledge of Xeno is an advantage."_s, u"Experience with Xeno is highly valued"_s,
        u"Xeno would be great."_s, u"Preferably Xeno."_s, u"Requirements\nXeno is a plus"_s,
        u"Requirements\nExperience with Xeno strongly preferred"_s, u"Nice to have\nXeno"_s,
        u"Preferred qualifications\nExperience with Xeno"_s, u"Responsibilities\nXeno would be beneficial."_s,
        u"Requirements\nTea (Xeno is preferred, e.g. green)"_s, u"Requirements\nXeno (preferred), tea"_s,
        u"Requirements\nTea (Xeno will be considered)"_s, u"Requirements\nTools (e.g. Xeno, tea) would be helpful"_s,
        u"Requirements\nXeno is a plus but not required"_s, u"Xeno experience is valuable, but not necessary"_s,
        u"Knowledge of Xeno or willingness to learn"_s, u"Se valorar\u00e1 Xeno."_s, u"Requisitos deseables\nXeno"_s,
        u"Xeno von Vorteil"_s, u"La connaissance de Xeno est un plus"_s, u"Diferenciais\nXeno"_s,
        u"Requirements\nXeno is an asset"_s};
    for (const QString& text : preferred)
        row(text, x, Preferred);
    const QStringList mentioned = {u"We use Xeno."_s, u"Responsibilities\nWork with Xeno"_s,
        u"About us\nXeno is our name"_s, u"Benefits\nXeno at lunch"_s, u"No experience in Xeno needed."_s,
        u"Xeno is not required."_s, u"Requirements\nXeno is not required"_s, u"You don't need Xeno."_s,
        u"What you'll do\nShip Xeno as required"_s, u"No se requiere Xeno."_s, u"Funciones\nMantener Xeno"_s,
        u"You bring tea to Xeno."_s, u"Responsibilities\nEnsure Xeno gains strong experience"_s};
    for (const QString& text : mentioned)
        row(text, x, Mentioned);
    // As recruiters write them, each said in one more way.
    for (const QString& text : {u"Xeno is mandatory."_s, u"We require Xeno."_s, u"You need to know Xeno."_s,
             u"Must be fluent in Xeno"_s, u"Solid knowledge of Xeno"_s, u"Good command of Xeno"_s,
             u"Hands-on experience with Xeno"_s, u"Proven experience in Xeno"_s, u"Minimum requirements\nXeno"_s,
             u"Basic qualifications\nXeno"_s, u"Must have:\nXeno"_s, u"Who you are\nXeno"_s, u"Your profile\nXeno"_s,
             u"What we're looking for:\nXeno"_s, u"Requirements:\n- Tea\n- Xeno"_s, u"REQUIREMENTS\n\u2022 Xeno"_s,
             u"Requirements\n* Tea\n* Coffee\n* Xeno"_s, u"Skills required\nXeno"_s, u"Proficient in Xeno and tea."_s,
             u"A minimum of 2 years working with Xeno."_s, u"Master's degree in Xeno or tea"_s,
             u"Enrolled in a degree in Xeno"_s, u"Perfil\nXeno"_s, u"Requisitos m\u00ednimos\nXeno"_s})
        row(text, x, Required);
    for (const QString& text : {u"Xeno is nice to have."_s, u"Knowledge of Xeno is a bonus."_s, u"Bonus: Xeno"_s,
             u"Nice-to-have\nXeno"_s, u"Preferred skills\nXeno"_s, u"Bonus points\n- Xeno"_s, u"Desirable\nXeno"_s,
             u"Nice to haves\n\u2022 Tea\n\u2022 Xeno"_s, u"It would be a plus if you know Xeno."_s,
             u"Experience with Xeno is a big plus."_s, u"Xeno experience preferred but not required."_s,
             u"Ideally, some exposure to Xeno"_s, u"Xeno is considered a plus"_s, u"Deseable: Xeno"_s,
             u"Se valora Xeno."_s})
        row(text, x, Preferred);
    for (const QString& text :
        {u"Our stack is Xeno."_s, u"You will build Xeno."_s, u"What you will do\nDesign Xeno"_s, u"Your tasks\nXeno"_s,
            u"What we offer\nXeno and fruit"_s, u"Perks\nXeno"_s, u"Who we are\nMakers of Xeno"_s,
            u"The role\nYou will maintain Xeno."_s, u"How to apply\nSend Xeno"_s, u"Sobre nosotros\nHacemos Xeno"_s,
            u"Ofrecemos\nXeno"_s, u"No prior knowledge of Xeno is necessary."_s, u"Xeno is not necessary."_s})
        row(text, x, Mentioned);
    // Both in one sentence.
    row(u"Xeno required; Ypsi a plus."_s, x, Required);
    row(u"Xeno required; Ypsi a plus."_s, y, Preferred);
    row(u"Xeno is required, Ypsi is preferred."_s, x, Required);
    row(u"Xeno is required, Ypsi is preferred."_s, y, Preferred);
    row(u"Xeno preferred, Ypsi required."_s, x, Preferred);
    row(u"Xeno preferred, Ypsi required."_s, y, Required);
    row(u"You must know Xeno, but Ypsi is nice to have."_s, x, Required);
    row(u"You must know Xeno, but Ypsi is nice to have."_s, y, Preferred);
    row(u"Requirements\nXeno (preferred), Ypsi, or other tools"_s, y, Required);
    row(u"Requirements\nTea (Xeno preferred) and Ypsi"_s, y, Required);
    row(u"Requirements\nYpsi (Xeno is preferred, or tea)"_s, y, Required);
    row(u"Must have Xeno; ideally also Ypsi"_s, x, Required);
    row(u"Must have Xeno; ideally also Ypsi"_s, y, Preferred);
    row(u"Ypsi experience is valuable Xeno experience is not required"_s, y, Preferred);
    row(u"Ypsi experience is valuable Xeno experience is not required"_s, x, Mentioned);
    // Sections follow each other.
    const QString ad = u"About us\nXeno one\nRequirements\nYpsi\nNice to have\nZeta\nBenefits\nOmega"_s;
    row(ad, x, Mentioned);
    row(ad, y, Required);
    row(ad, u"Zeta"_s, Preferred);
    row(ad, u"Omega"_s, Mentioned);
}

void DemandClassifierTest::classifies()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(int, demand);
    const ReadText read(text);
    const int start = int(text.indexOf(word));
    QVERIFY(start >= 0);
    QCOMPARE(int(DemandClassifier(read).demandOf({start, int(word.size())}).demand), demand);
}

void DemandClassifierTest::givesItsReason()
{
    const QString text = u"Requirements\nXeno\nYpsi is a plus"_s;
    const ReadText read(text);
    const DemandClassifier classifier(read);
    const DemandReason bySection = classifier.demandOf({13, 4});
    QCOMPARE(bySection.section, SectionKind::Required);
    QCOMPARE(bySection.cue.length, 0);
    const DemandReason byCue = classifier.demandOf({18, 4});
    QCOMPARE(byCue.demand, Demand::Preferred);
    QCOMPARE(byCue.section, SectionKind::Required);
    QCOMPARE(text.mid(byCue.cue.start, byCue.cue.length), u"is a plus"_s);
}

QTEST_GUILESS_MAIN(DemandClassifierTest)
#include "DemandClassifierTest.moc"
