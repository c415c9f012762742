// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is edited on two sides, merging this into that and that into this ends equal.
#include "tests/support/CampaignCopies.h"
#include "tests/support/TestCampaign.h"

#include <QRandomGenerator>

using namespace foothold;
using namespace Qt::StringLiterals;

namespace {

// Edits as a student makes them: additions, changed fields and references, and deletions of what nothing refers to.
class Editor
{
public:
    Editor(CampaignStore& store, FixedClock& clock, quint32 seed)
        : m_store(store)
        , m_clock(clock)
        , m_random(seed)
    { }

    void edit()
    {
        m_clock.advance(2 * m_random.bounded(1, 5000)); // even and odd clocks never meet
        switch (m_random.bounded(8)) {
        case 0:
            return add();
        case 1:
            return removeLeaf();
        case 2:
            return moveAd();
        case 3:
            return linkQuestion();
        default:
            return editOne();
        }
    }

private:
    template <RecordType R> std::optional<R> any()
    {
        const QList<R> all = m_store.list<R>();
        if (all.isEmpty())
            return std::nullopt;
        return m_store.get<R>(all[m_random.bounded(int(all.size()))].id).value();
    }
    QString word() { return u"word %1"_s.arg(m_random.bounded(1'000'000)); }

    void add()
    {
        Skill skill = sample::skill(u"skill %1"_s.arg(m_random.bounded(3))); // the same ones on both sides
        (void)m_store.add(skill); // refused where there is one
        const CompanyId company = m_store.add(sample::company(word())).value();
        const JobAdId ad = m_store.add(sample::ad(company, word())).value();
        const ApplicationId application = m_store.add(sample::application(company, ad)).value();
        const InterviewRoundId round = m_store.add(sample::round(application)).value();
        m_store.add(sample::question(round)).value();
        m_store.add(sample::contact(company, any<Contact>()->id)).value();
        sample::addDocument(m_store, {.name = word()}, word().toUtf8());
    }

    void removeLeaf()
    {
        const auto remove = [this]<class R>(std::type_identity<R>) {
            if (const auto record = any<R>())
                QVERIFY(m_store.remove<R>(record->id));
        };
        switch (m_random.bounded(4)) {
        case 0:
            return remove(std::type_identity<ResearchNote>{});
        case 1:
            return remove(std::type_identity<PrepStory>{});
        case 2:
            return remove(std::type_identity<StageChange>{});
        default:
            return remove(std::type_identity<Question>{});
        }
    }

    void moveAd()
    {
        JobAd ad = any<JobAd>().value();
        ad.company = any<Company>()->id;
        QVERIFY(m_store.update(ad));
    }

    void linkQuestion()
    {
        if (auto question = any<Question>()) {
            question->askedIn = {any<InterviewRound>()->id, any<InterviewRound>()->id};
            QVERIFY(m_store.update(*question));
        }
    }

    void editOne()
    {
        const int chosen = m_random.bounded(kRecordKinds);
        forEachRecord([&]<class R>(std::type_identity<R>) {
            if (int(Fields<R>::kind) != chosen)
                return;
            auto record = any<R>();
            if (!record)
                return;
            forEachField<R>([&](const auto& field) {
                constexpr bool isText = std::is_same_v<typename std::decay_t<decltype(field)>::Member, QString>;
                if constexpr (isText) {
                    if (field.kind == FieldKind::LongText || field.kind == FieldKind::Url)
                        (*record).*field.member = word();
                }
            });
            QVERIFY(m_store.update(*record));
        });
    }

    CampaignStore& m_store;
    FixedClock& m_clock;
    QRandomGenerator m_random;
};

} // namespace

class MergeBothWaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothWaysEndEqual_data();
    void bothWaysEndEqual();
};

void MergeBothWaysTest::bothWaysEndEqual_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 25; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void MergeBothWaysTest::bothWaysEndEqual()
{
    QFETCH(quint32, seed);
    Copies copies;
    Editor mine(*copies.mine, copies.mineClock, seed);
    Editor theirs(*copies.theirs, copies.theirsClock, seed + 1000);
    {
        Transaction here = copies.mine->begin({Step::Edit});
        Transaction there = copies.theirs->begin({Step::Edit});
        for (int i = 0; i < 40; ++i) {
            mine.edit();
            theirs.edit();
        }
        FOOTHOLD_VERIFY(here.commit());
        FOOTHOLD_VERIFY(there.commit());
    }
    const CampaignContents before(*copies.mine);
    const CampaignCopy ofMine = copyOf(*copies.mine);
    const CampaignCopy ofTheirs = copyOf(*copies.theirs);
    auto here = planMerge(*copies.mine, ofTheirs);
    auto there = planMerge(*copies.theirs, ofMine);
    FOOTHOLD_VERIFY(here);
    FOOTHOLD_VERIFY(there);
    QVERIFY(here->counts.added > 0 && there->counts.added > 0 && here->counts.updated + there->counts.updated > 0);
    FOOTHOLD_VERIFY(applyMerge(*copies.mine, *here));
    FOOTHOLD_VERIFY(applyMerge(*copies.theirs, *there));
    QVERIFY(contents(*copies.mine) == contents(*copies.theirs));

    const CampaignContents merged(*copies.mine);
    FOOTHOLD_VERIFY(merge(*copies.mine, *copies.theirs));
    QVERIFY(CampaignContents(*copies.mine) == merged);
    auto again = planMerge(*copies.mine, ofTheirs);
    FOOTHOLD_VERIFY(again);
    QVERIFY(again->isEmpty());
    FOOTHOLD_VERIFY(copies.mine->undo());
    QVERIFY(CampaignContents(*copies.mine) == before);
}

QTEST_GUILESS_MAIN(MergeBothWaysTest)
#include "MergeBothWaysTest.moc"
