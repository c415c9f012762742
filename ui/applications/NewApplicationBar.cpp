// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/NewApplicationBar.h"

#include "core/campaign/CampaignStore.h"
#include "ui/common/FieldLabels.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QCollator>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kLeastWords = 12;

QList<Company> sortedCompanies(const CampaignStore& store)
{
    QList<Company> companies = store.list<Company>();
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(companies.begin(), companies.end(),
        [&collator](const Company& a, const Company& b) { return collator.compare(a.name, b.name) < 0; });
    return companies;
}

} // namespace

NewApplicationBar::NewApplicationBar(const PageContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_company(new QComboBox(this))
    , m_ad(new QComboBox(this))
    , m_role(new QLineEdit(this))
    , m_hint(plainLabel({}, "small", this))
    , m_error(plainLabel({}, "error", this))
{
    setObjectName(u"newApplicationBar"_s);
    setProperty("role", u"messageBar"_s);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::kMargin, Theme::kMedium, Theme::kMargin, Theme::kMedium);
    grid->setHorizontalSpacing(Theme::kSmall);
    grid->setVerticalSpacing(Theme::kTight);
    const auto place = [&](int column, const QString& name, const QString& label, QWidget* field) {
        field->setObjectName(name);
        field->setAccessibleName(label);
        auto* words = plainLabel(label, "small", this);
        words->setBuddy(field);
        grid->addWidget(words, 0, column);
        grid->addWidget(field, 1, column);
        grid->setColumnStretch(column, 1);
    };
    place(0, u"newCompany"_s, FieldLabels::of<Application>("company_id"), m_company);
    place(1, u"newAd"_s, FieldLabels::of<Application>("ad_id"), m_ad);
    place(2, u"newRole"_s, FieldLabels::of<Application>("role"), m_role);
    auto* add = new QPushButton(tr("Add application"), this);
    add->setObjectName(u"newAdd"_s);
    add->setProperty("role", u"primary"_s);
    //: button: closes the row for a new application
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"newCancel"_s);
    grid->addWidget(add, 1, 3);
    grid->addWidget(cancel, 1, 4);
    m_hint->setObjectName(u"newHint"_s);
    m_error->setObjectName(u"newError"_s);
    grid->addWidget(m_hint, 2, 0, 1, 5);
    grid->addWidget(m_error, 3, 0, 1, 5);
    m_company->setEditable(true);
    m_company->setInsertPolicy(QComboBox::NoInsert);
    m_company->setMinimumContentsLength(kLeastWords);
    m_company->completer()->setFilterMode(Qt::MatchContains);
    m_company->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_ad->setMinimumContentsLength(kLeastWords);
    m_ad->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_company->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_company, &QComboBox::currentTextChanged, this, &NewApplicationBar::showAds);
    connect(m_company->lineEdit(), &QLineEdit::returnPressed, m_role, qOverload<>(&QWidget::setFocus));
    connect(m_role, &QLineEdit::returnPressed, this, &NewApplicationBar::ask);
    connect(add, &QPushButton::clicked, this, &NewApplicationBar::ask);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void NewApplicationBar::start(CompanyId company)
{
    const QSignalBlocker quiet(m_company);
    m_company->clear();
    for (const Company& each : sortedCompanies(m_context.store))
        m_company->addItem(each.name, each.id.value);
    m_company->setCurrentIndex(m_company->findData(company.value));
    m_role->clear();
    showAds();
    show();
    m_company->setFocus();
    m_company->lineEdit()->selectAll();
}

CompanyId NewApplicationBar::company() const
{
    const int index = m_company->findText(m_company->currentText().trimmed(), Qt::MatchFixedString);
    return {index < 0 ? 0 : m_company->itemData(index).toLongLong()};
}

void NewApplicationBar::showAds()
{
    m_ad->clear();
    //: choice: an application that answers no ad
    m_ad->addItem(tr("No ad"), qint64(0));
    m_error->clear();
    m_error->hide();
    const CompanyId id = company();
    m_hint->setVisible(id.isValid());
    if (!id.isValid())
        return;
    for (const JobAd& ad : m_context.store.listWhere(&JobAd::company, id))
        m_ad->addItem(ad.title, ad.id.value);
    m_ad->setCurrentIndex(m_ad->count() == 2 ? 1 : 0); // its only ad
    const int before = int(m_context.store.listWhere(&Application::company, id).size());
    //: hint when applying to a company once more
    m_hint->setText(before == 0 ? QString() : tr("You applied here before: %n applications.", nullptr, before));
    m_hint->setVisible(before > 0);
}

void NewApplicationBar::showError(const QString& text)
{
    m_error->setText(text);
    m_error->show();
}

void NewApplicationBar::ask()
{
    Application application;
    application.company = company();
    application.ad = {m_ad->currentData().toLongLong()};
    application.role = m_role->text().simplified();
    if (!application.company.isValid()) {
        showError(tr("Choose one of your companies. A new one is added on the page Companies first."));
        m_company->setFocus();
    } else if (!application.ad.isValid() && application.role.isEmpty()) {
        showError(tr("Choose an ad, or write which role you apply for."));
        m_role->setFocus();
    } else {
        Q_EMIT addAsked(application);
    }
}

void NewApplicationBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace foothold
