// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/AdFit.h"
#include "core/model/JobAd.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace foothold {

// What a list of ads can be narrowed down by. A facet's values are keys, for settings and tests; text() words them.
class AdFacets
{
    Q_DECLARE_TR_FUNCTIONS(foothold::AdFacets)

public:
    enum class Facet { Company, Season, Workplace, Place, Open, Deadline, Sponsorship, Fit };
    static constexpr int kFacets = 8;
    using Chosen = QHash<Facet, QSet<QString>>; // a facet without keys asks for nothing

    struct Value
    {
        QString key{};
        QString text{};
        int ads = 0;

        bool operator==(const Value&) const = default;
    };

    // The names must outlive this.
    explicit AdFacets(const QHash<qint64, QString>& companies)
        : m_companies(companies)
    { }

    void setToday(const QDate& today) { m_today = today; }
    void setFit(const AdFit& fit)
    {
        m_fit = fit;
        m_knowsFit = true;
    }
    bool knowsFit() const { return m_knowsFit; } // otherwise the ads are still being compared

    bool accepts(const JobAd& ad, const Chosen& chosen) const; // one value of each facet chosen from
    QStringList keysOf(const JobAd& ad, Facet facet) const; // several for places
    QString text(Facet facet, const QString& key) const;
    // Those that some ad has; what few know by heart, such as companies, most ads first.
    QList<Value> values(const QList<JobAd>& ads, Facet facet) const;
    static QString name(Facet facet); // for objects: "company"
    static QString title(Facet facet);

private:
    QString deadlineKey(const JobAd& ad) const;

    const QHash<qint64, QString>& m_companies;
    QDate m_today;
    AdFit m_fit;
    bool m_knowsFit = false;
};

} // namespace foothold
