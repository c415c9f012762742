// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/AdBand.h"

#include "core/campaign/CampaignStore.h"
#include "ui/ads/Deadline.h"
#include "ui/common/ChoiceWords.h"
#include "ui/common/FieldText.h"
#include "ui/common/Labels.h"
#include "ui/common/Navigator.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foothold {

AdBand::AdBand(const PageContext& context, const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(plainLabel({}, "pageTitle", this))
    , m_company(new QToolButton(this))
    , m_facts(plainLabel({}, "muted", this))
{
    m_title->setObjectName(u"adTitle"_s);
    m_title->setWordWrap(true);
    m_company->setObjectName(u"adCompany"_s);
    m_company->setProperty("role", u"link"_s);
    m_company->setFocusPolicy(Qt::StrongFocus);
    m_company->setToolTip(tr("Show the company"));
    m_facts->setObjectName(u"adFacts"_s);
    m_facts->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::kTight);
    buttons->addWidget(m_company);
    buttons->addStretch();
    for (QAction* action : actions) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setFocusPolicy(Qt::StrongFocus);
        if (action->isCheckable())
            button->setProperty("role", u"chip"_s);
        button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
        button->setAccessibleName(action->text());
        buttons->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::kMargin, Theme::kMedium, Theme::kMargin, Theme::kSmall);
    layout->setSpacing(Theme::kTight);
    layout->addWidget(m_title);
    layout->addLayout(buttons);
    layout->addWidget(m_facts);
    connect(m_company, &QToolButton::clicked, this, [this] { m_context.navigator.open(refTo<Company>(m_companyId)); });
}

void AdBand::showAd(const JobAd& ad, const QString& company)
{
    m_companyId = ad.company;
    m_title->setText(ad.title);
    m_company->setText(QString(company).replace(u'&', u"&&"_s));
    QStringList facts;
    if (!ad.places.isEmpty())
        facts.append(FieldText::joinWords(ad.places));
    if (const QString words = ChoiceWords::of(ad.workplace); !words.isEmpty())
        facts.append(words);
    if (ad.posted)
        //: %1 a date
        facts.append(tr("Posted %1").arg(FieldText::date(*ad.posted)));
    if (ad.deadline)
        //: %1 a date, perhaps with "soon" or "past"
        facts.append(tr("Deadline %1").arg(Deadline::words(ad.deadline, m_context.store.clock().today())));
    if (!ad.open)
        facts.append(tr("Closed"));
    m_facts->setText(facts.join(u" \u00b7 "_s));
    m_facts->setVisible(!facts.isEmpty());
}

QUrl AdBand::linkOf(const JobAd& ad)
{
    const QUrl url(ad.url.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    return web && !url.host().isEmpty() ? url : QUrl();
}

} // namespace foothold
