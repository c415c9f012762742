// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/AdFacets.h"

#include "ui/ads/Deadline.h"
#include "ui/common/ChoiceWords.h"
#include "ui/common/FieldLabels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

template <ChoiceEnum E> QString wordOf(const QString& key)
{
    for (size_t i = 0; i < choiceWords<E>.size(); ++i) {
        if (choiceText(E(i)) == key)
            return ChoiceWords::of(E(i));
    }
    return {};
}

const QStringList& deadlineKeys() // as Deadline::State
{
    static const QStringList keys{u"none"_s, u"later"_s, u"soon"_s, u"past"_s};
    return keys;
}

const QStringList& fitKeys() // as FitKind
{
    static const QStringList keys{u"no_skills"_s, u"nothing_required"_s, u"some_missing"_s, u"all_met"_s};
    return keys;
}

} // namespace

QString AdFacets::name(Facet facet)
{
    static const QStringList names{
        u"company"_s, u"season"_s, u"workplace"_s, u"place"_s, u"open"_s, u"deadline"_s, u"sponsorship"_s, u"fit"_s};
    return names.at(int(facet));
}

QString AdFacets::title(Facet facet)
{
    switch (facet) {
    case Facet::Company:
        return FieldLabels::of<JobAd>("company_id");
    case Facet::Season:
        return FieldLabels::of<JobAd>("season");
    case Facet::Workplace:
        return FieldLabels::of<JobAd>("workplace");
    case Facet::Place:
        return tr("Place");
    case Facet::Open:
        return tr("Open or closed");
    case Facet::Deadline:
        return FieldLabels::of<JobAd>("deadline");
    case Facet::Sponsorship:
        return FieldLabels::of<JobAd>("sponsorship");
    case Facet::Fit:
        //: how my skills meet what an ad requires
        return tr("Fit");
    }
    return {};
}

QString AdFacets::deadlineKey(const JobAd& ad) const
{
    switch (Deadline::stateOf(ad.deadline, m_today)) {
    case Deadline::State::None:
        return u"none"_s;
    case Deadline::State::Soon:
        return u"soon"_s;
    case Deadline::State::Past:
        return u"past"_s;
    case Deadline::State::Later:
        break;
    }
    return u"later"_s;
}

QStringList AdFacets::keysOf(const JobAd& ad, Facet facet) const
{
    switch (facet) {
    case Facet::Company:
        return {QString::number(ad.company.value)};
    case Facet::Season:
        return {ad.season.simplified()};
    case Facet::Workplace:
        return {choiceText(ad.workplace)};
    case Facet::Place:
        return ad.places.isEmpty() ? QStringList{QString()} : ad.places;
    case Facet::Open:
        return {ad.open ? u"open"_s : u"closed"_s};
    case Facet::Deadline:
        return {deadlineKey(ad)};
    case Facet::Sponsorship:
        return {choiceText(ad.sponsorship)};
    case Facet::Fit:
        break;
    }
    return {fitKeys().at(int(m_fit.of(ad.id)))};
}

bool AdFacets::accepts(const JobAd& ad, const Chosen& chosen) const
{
    for (auto facet = chosen.cbegin(); facet != chosen.cend(); ++facet) {
        const QStringList keys = facet->isEmpty() ? QStringList() : keysOf(ad, facet.key());
        const bool any =
            std::any_of(keys.cbegin(), keys.cend(), [&](const QString& key) { return facet->contains(key); });
        if (!facet->isEmpty() && !any)
            return false;
    }
    return true;
}

QString AdFacets::text(Facet facet, const QString& key) const
{
    //: deadlines of ads, in the order: none, later than a week, within a week, over
    static constexpr const char* kDeadlines[] = {
        QT_TR_NOOP("No deadline"), QT_TR_NOOP("Later than a week"), QT_TR_NOOP("Within a week"), QT_TR_NOOP("Over")};
    //: how my skills meet what an ad requires
    static constexpr const char* kFits[] = {QT_TR_NOOP("No skills noted"), QT_TR_NOOP("Nothing required"),
        QT_TR_NOOP("Some required missing"), QT_TR_NOOP("All required met")};
    QString words;
    if (facet == Facet::Company)
        words = m_companies.value(key.toLongLong());
    else if (facet == Facet::Workplace)
        words = wordOf<Workplace>(key);
    else if (facet == Facet::Sponsorship)
        words = wordOf<Sponsorship>(key);
    else if (facet == Facet::Open)
        words = key == u"open"_s ? tr("Open") : tr("Closed");
    else if (facet == Facet::Deadline)
        words = tr(kDeadlines[std::max<qsizetype>(deadlineKeys().indexOf(key), 0)]);
    else if (facet == Facet::Fit)
        words = tr(kFits[std::max<qsizetype>(fitKeys().indexOf(key), 0)]);
    else
        words = key;
    //: a value that an ad does not name
    return words.isEmpty() ? tr("Not said") : words;
}

QList<AdFacets::Value> AdFacets::values(const QList<JobAd>& ads, Facet facet) const
{
    QHash<QString, int> counts;
    for (const JobAd& ad : ads) {
        for (const QString& key : keysOf(ad, facet))
            ++counts[key];
    }
    QList<Value> found;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        found.append({count.key(), text(facet, count.key()), *count});
    const QStringList order = facet == Facet::Deadline ? deadlineKeys()
        : facet == Facet::Fit                          ? fitKeys()
                                                       : QStringList();
    std::sort(found.begin(), found.end(), [&](const Value& a, const Value& b) {
        if (!order.isEmpty())
            return order.indexOf(a.key) > order.indexOf(b.key);
        return a.ads != b.ads ? a.ads > b.ads : a.text.localeAwareCompare(b.text) < 0;
    });
    return found;
}

} // namespace foothold
