// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/AdBand.h"

#include "core/campaign/CampaignStore.h"
#include "ui/ads/Deadline.h"
#include "ui/common/ChoiceWords.h"
#include "ui/common/FieldText.h"
#include "ui/common/FitWords.h"
#include "ui/common/Labels.h"
#include "ui/common/Navigator.h"
#include "ui/common/OptionalDateEdit.h"
#include "ui/common/PlainToolTip.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
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
    , m_fit(plainLabel({}, "muted", this))
{
    m_deadlineRow = makeDeadline();
    m_title->setObjectName(u"adTitle"_s);
    m_title->setWordWrap(true);
    m_company->setObjectName(u"adCompany"_s);
    m_company->setProperty("role", u"link"_s);
    m_company->setFocusPolicy(Qt::StrongFocus);
    m_company->setToolTip(tr("Show the company"));
    m_facts->setObjectName(u"adFacts"_s);
    m_facts->setWordWrap(true);
    m_fit->setObjectName(u"adFit"_s);
    m_fit->hide();
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
    layout->addWidget(m_fit);
    layout->addWidget(m_deadlineRow);
    connect(m_company, &QToolButton::clicked, this, [this] { m_context.navigator.open(refTo<Company>(m_companyId)); });
}

QWidget* AdBand::makeDeadline()
{
    auto* row = new QWidget(this);
    m_deadline = new OptionalDateEdit(row);
    m_deadline->setObjectName(u"bandDeadline"_s);
    m_deadline->line()->setObjectName(u"bandDeadlineLine"_s);
    m_deadline->line()->setAccessibleName(tr("Deadline"));
    m_deadline->line()->installEventFilter(this);
    m_deadlineNote = plainLabel({}, "small", row);
    m_deadlineNote->setObjectName(u"bandDeadlineNote"_s);
    m_deadlineNote->setWordWrap(true);
    auto* label = plainLabel(tr("Deadline"), nullptr, row);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::kSmall);
    layout->addWidget(label);
    layout->addWidget(m_deadline);
    layout->addWidget(m_deadlineNote, 1);
    connect(m_deadline->line(), &QLineEdit::editingFinished, this, &AdBand::storeDeadline);
    connect(m_deadline, &OptionalDateEdit::chosen, this, &AdBand::storeDeadline);
    row->hide();
    return row;
}

void AdBand::editDeadline()
{
    m_deadline->setDate(m_stored.value_or(QDate()));
    setRole(m_deadlineNote, "small");
    m_deadlineNote->setText(tr("Enter stores it, Esc leaves it as it was."));
    m_deadlineRow->show();
    m_deadline->line()->setFocus(Qt::OtherFocusReason);
    m_deadline->line()->selectAll();
}

bool AdBand::isEditingDeadline() const
{
    return m_deadlineRow->isVisibleTo(this);
}

void AdBand::storeDeadline()
{
    if (!isEditingDeadline())
        return;
    if (!m_deadline->isAcceptable()) {
        setRole(m_deadlineNote, "error");
        //: %1 shows how dates are written
        m_deadlineNote->setText(tr("This is not a date. Write it like %1.").arg(FieldText::date(QDate(2027, 6, 30))));
        return;
    }
    const QDate date = m_deadline->date();
    const std::optional<QDate> chosen = date.isValid() ? std::optional(date) : std::nullopt;
    closeDeadline(m_deadline->line()->hasFocus());
    if (chosen != m_stored)
        Q_EMIT deadlineChosen(chosen);
}

void AdBand::closeDeadline(bool byKey)
{
    m_deadlineRow->hide();
    if (byKey)
        Q_EMIT deadlineClosed();
}

bool AdBand::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        closeDeadline(true);
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void AdBand::showFit(const std::optional<SkillFit>& fit)
{
    m_fit->setText(FitWords::brief(fit));
    m_fit->setToolTip(plainToolTip(FitWords::missing(fit)));
    m_fit->setVisible(!m_fit->text().isEmpty());
}

void AdBand::showAd(const JobAd& ad, const QString& company)
{
    m_companyId = ad.company;
    m_stored = ad.deadline;
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
