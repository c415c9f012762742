// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/tagger/CrfTagger.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace foothold;
using namespace foothold::tagger;
using namespace Qt::StringLiterals;

class TaggerModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasWritten();
    void refusesDamage();
    void refusesCuts();
    void refusesOtherVersions();
    void builtInIsSmall();
};

namespace {

TaggerModel smallModel()
{
    TaggerModel model;
    model.lexicon = Lexicon({{0x80000000U, 3}, {0, 4}}, {{11, 0}, {12, 1}}, {{21, 3}}, {{31, 2}});
    model.first.crf = CrfModel({{5, {1, 0, -7, 0, 300}}, {9, {0, 2, 0, 0, 0}}}, {{{1, 2}, {3}, {}, {}, {-5}}});
    model.first.marked = TermStats({{7, 2, 3}}, {{8, 9, 4, 2, 2, 1, 1}}, {{6, 20, 5}});
    model.first.expected = TermStats({{17, 2, 30}}, {}, {});
    const BoostedTrees::Tree tree{{0.5F, 2, 1}, {-0.25F, -1, 0}, {0.75F, -1, 0}};
    model.trees = {BoostedTrees(0.1F, {tree, tree}), BoostedTrees(-0.1F, {tree})};
    model.threshold = 0.4F;
    return model;
}

} // namespace

void TaggerModelTest::isReadAsItWasWritten()
{
    const TaggerModel model = smallModel();
    const QByteArray bytes = model.write();
    const auto read = TaggerModel::read(bytes);
    QVERIFY(read.ok());
    QCOMPARE(read->write(), bytes);
    QVERIFY(read->lexicon.names() == model.lexicon.names());
    QVERIFY(read->first.crf.features() == model.first.crf.features());
    QVERIFY(read->trees == model.trees);
    QCOMPARE(read->threshold, model.threshold);
}

void TaggerModelTest::refusesDamage()
{
    const QByteArray bytes = smallModel().write();
    QRandomGenerator random(20);
    for (int round = 0; round < 3000; ++round) {
        QByteArray damaged = bytes;
        for (int flips = 1 + random.bounded(3); flips > 0; --flips) {
            const int place = random.bounded(int(bytes.size()));
            damaged[place] = char(damaged[place] ^ (1 << random.bounded(8)));
        }
        const auto read = CrfTagger::load(damaged);
        QVERIFY(!read.ok() || damaged == bytes);
    }
}

void TaggerModelTest::refusesCuts()
{
    const QByteArray bytes = smallModel().write();
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QCOMPARE(TaggerModel::read(bytes.left(size)).ok(), false);
    QCOMPARE(TaggerModel::read(bytes + 'x').ok(), false);
}

void TaggerModelTest::refusesOtherVersions()
{
    QByteArray bytes = smallModel().write();
    bytes[8] = char(TaggerModel::kVersion + 1);
    const auto read = TaggerModel::read(bytes);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, Error::Code::BadFormat);
    QVERIFY(read.error().detail.contains(u"version"_s));
}

void TaggerModelTest::builtInIsSmall()
{
    QFile file(u":/models/tagger.bin"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.size() <= 2 * 1024 * 1024);
    QVERIFY(CrfTagger::builtIn().ok());
}

QTEST_GUILESS_MAIN(TaggerModelTest)
#include "TaggerModelTest.moc"
