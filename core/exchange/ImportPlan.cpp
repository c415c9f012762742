// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportPlan.h"

#include "core/campaign/CampaignStore.h"

#include <QCryptographicHash>
#include <QSet>

namespace foothold {

namespace {

QString folded(const QString& name)
{
    return name.simplified().toCaseFolded();
}

QByteArray textKey(const QString& text)
{
    return QCryptographicHash::hash(text.trimmed().toUtf8(), QCryptographicHash::Sha256);
}

// The companies by name, and the texts of those that the plan touches.
class KnownAds
{
public:
    explicit KnownAds(CampaignStore& store)
        : m_store(store)
    {
        for (const Company& company : store.list<Company>())
            m_companies.insert(folded(company.name), company.id);
    }

    Result<CompanyId> companyNamed(const QString& name, int& added)
    {
        const QString key = folded(name);
        if (const auto known = m_companies.constFind(key); known != m_companies.cend())
            return *known;
        const auto id = m_store.add(Company{.name = name});
        if (id) {
            ++added;
            m_companies.insert(key, *id);
            m_texts.insert(*id, {});
        }
        return id;
    }

    // True the first time a company has this text.
    bool takeText(CompanyId company, const QString& text)
    {
        auto texts = m_texts.find(company);
        if (texts == m_texts.end()) {
            texts = m_texts.insert(company, {});
            for (const JobAd& ad : m_store.listWhere(&JobAd::company, company)) {
                if (const auto full = m_store.get<JobAd>(ad.id))
                    texts->insert(textKey(full->text));
            }
        }
        const QByteArray key = textKey(text);
        if (texts->contains(key))
            return false;
        texts->insert(key);
        return true;
    }

private:
    CampaignStore& m_store;
    QHash<QString, CompanyId> m_companies;
    QHash<CompanyId, QSet<QByteArray>> m_texts;
};

} // namespace

Result<ImportReport> applyImport(CampaignStore& store, const ImportPlan& plan)
{
    ImportReport report;
    report.remarks = plan.remarks;
    Transaction transaction = store.begin({Step::Import, RecordKind::JobAd, {}, {}, int(plan.ads.size())});
    if (!transaction.status())
        return transaction.status().error();
    KnownAds known(store);
    for (const ImportPlan::Ad& planned : plan.ads) {
        const auto company = known.companyNamed(planned.company, report.companies);
        if (!company)
            return company.error();
        if (!known.takeText(*company, planned.ad.text)) {
            report.remarks.append({ImportPlan::Remark::Kind::Duplicate, planned.file});
            continue;
        }
        JobAd ad = planned.ad;
        ad.company = *company;
        if (!ad.capturedOn)
            ad.capturedOn = store.clock().today();
        if (const auto added = store.add(ad); !added)
            return added.error();
        ++report.ads;
    }
    if (const Status committed = transaction.commit(); !committed)
        return committed.error();
    return report;
}

} // namespace foothold
