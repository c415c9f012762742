// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/NewAdPane.h"

#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foothold {

NewAdPane::NewAdPane(QWidget* parent)
    : QWidget(parent)
    , m_heading(plainLabel({}, "section", this))
    , m_filesNote(plainLabel({}, "muted", this))
    , m_company(new QComboBox(this))
    , m_titleLabel(plainLabel(tr("Title"), "muted", this))
    , m_title(new QLineEdit(this))
    , m_linkLabel(plainLabel(tr("Link"), "muted", this))
    , m_link(new QLineEdit(this))
    , m_textLabel(plainLabel(tr("Text of the ad"), "muted", this))
    , m_text(new QPlainTextEdit(this))
    , m_add(new QPushButton(this))
{
    setObjectName(u"newAdPane"_s);
    m_filesNote->setWordWrap(true);
    m_company->setObjectName(u"newAdCompany"_s);
    m_company->setEditable(true);
    m_company->setInsertPolicy(QComboBox::NoInsert);
    m_company->completer()->setFilterMode(Qt::MatchContains);
    m_company->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_company->lineEdit()->setPlaceholderText(tr("Choose one, or type a new name"));
    m_company->setAccessibleName(tr("Company"));
    m_title->setObjectName(u"newAdTitle"_s);
    m_titleLabel->setBuddy(m_title);
    m_link->setObjectName(u"newAdLink"_s);
    m_link->setPlaceholderText(u"https://"_s);
    m_linkLabel->setBuddy(m_link);
    m_text->setObjectName(u"newAdText"_s);
    m_text->setPlaceholderText(tr("Paste the whole ad here. Pages vanish; the campaign keeps it."));
    m_text->setTabChangesFocus(true);
    m_textLabel->setBuddy(m_text);
    m_add->setObjectName(u"addNewAd"_s);
    m_add->setProperty("role", u"primary"_s);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelNewAd"_s);

    auto* companyLabel = plainLabel(tr("Company"), "muted", this);
    companyLabel->setBuddy(m_company);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::kMargin, Theme::kMedium, Theme::kMargin, Theme::kMargin);
    layout->setSpacing(Theme::kTight);
    layout->addWidget(m_heading);
    layout->addWidget(m_filesNote);
    layout->addSpacing(Theme::kSmall);
    const std::pair<QLabel*, QWidget*> rows[] = {
        {m_titleLabel, m_title}, {companyLabel, m_company}, {m_linkLabel, m_link}, {m_textLabel, m_text}};
    for (const auto& [label, field] : rows) {
        layout->addWidget(label);
        layout->addWidget(field, field == m_text ? 1 : 0);
        layout->addSpacing(Theme::kTight);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(cancel);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch(0);

    connect(m_title, &QLineEdit::textChanged, this, &NewAdPane::updateButton);
    connect(m_company, &QComboBox::editTextChanged, this, &NewAdPane::updateButton);
    connect(m_title, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_link, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, &NewAdPane::addAsked);
    connect(cancel, &QPushButton::clicked, this, &NewAdPane::closed);
    updateButton();
}

void NewAdPane::setCompanies(const QStringList& names)
{
    const QString typed = m_company->currentText();
    const QSignalBlocker blocker(m_company);
    m_company->clear();
    m_company->addItems(names);
    m_company->setCurrentIndex(-1);
    m_company->setEditText(typed);
}

void NewAdPane::showFor(bool files)
{
    for (QWidget* each :
        std::initializer_list<QWidget*>{m_titleLabel, m_title, m_linkLabel, m_link, m_textLabel, m_text})
        each->setVisible(!files);
    m_filesNote->setVisible(files);
    m_heading->setText(files ? tr("Import ad files") : tr("New ad"));
    m_add->setText(files ? tr("Import") : tr("Add the ad"));
    updateButton();
}

void NewAdPane::startAd(const QString& company)
{
    m_files.clear();
    if (m_company->currentText().isEmpty())
        m_company->setEditText(company);
    showFor(false);
    m_title->setFocus(Qt::OtherFocusReason);
}

void NewAdPane::startFiles(const QStringList& files)
{
    m_files = files;
    m_filesNote->setText(tr("%n files. Each ad gets its file's name as its title; you can change it afterwards. Which "
                            "company are they from?",
        "", int(files.size())));
    showFor(true);
    m_company->setFocus(Qt::OtherFocusReason);
}

NewAdPane::Draft NewAdPane::draft() const
{
    return {m_title->text().simplified(), m_company->currentText().simplified(), m_link->text().trimmed(),
        m_text->toPlainText(), m_files};
}

void NewAdPane::clear()
{
    m_files.clear();
    m_title->clear();
    m_company->setCurrentIndex(-1);
    m_company->clearEditText();
    m_link->clear();
    m_text->clear();
}

void NewAdPane::updateButton()
{
    m_add->setEnabled(draft().isComplete());
    m_add->setToolTip(draft().isComplete() ? QString() : tr("The title and the company are needed."));
}

void NewAdPane::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (control && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        m_add->click();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed(); // the draft stays for the next time
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace foothold
