// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Translations.h"

#include "ui/common/ErrorWords.h"
#include "ui/common/FieldLabels.h"
#include "ui/common/StepWords.h"
#include "ui/common/UsualStages.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace foothold;

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void englishHasItsPlurals();
    void spanishReachesEveryKindOfWord();
};

void TranslationsTest::englishHasItsPlurals()
{
    installTranslations(QLocale::c());
    QCOMPARE(StepWords::of({Step::Remove, RecordKind::JobAd, {}, {}, 3}), u"Remove 3 job ads"_s);
    QCOMPARE(FieldLabels::of(u"company.name"_s), u"Name"_s);
}

void TranslationsTest::spanishReachesEveryKindOfWord()
{
    installTranslations(QLocale(QLocale::Spanish));
    QCOMPARE(FieldLabels::of(u"company.name"_s), u"Nombre"_s);
    QCOMPARE(StepWords::of({Step::MoveToStage, RecordKind::Application, u"Acme"_s, u"Oferta"_s, 1}),
        u"Mover Acme a Oferta"_s);
    QCOMPARE(StepWords::of({Step::Remove, RecordKind::JobAd, {}, {}, 3}), u"Quitar 3 ofertas"_s);
    QCOMPARE(ErrorWords::of({Error::Code::Invalid, u"company.name"_s, {}}), u"Una empresa necesita un nombre."_s);
    QCOMPARE(usualStages().at(5).name, u"Entrevista"_s);
}

QTEST_MAIN(TranslationsTest)
#include "TranslationsTest.moc"
