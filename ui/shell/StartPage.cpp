// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StartPage.h"

#include "ui/common/IconMark.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kColumn = 780; // width of what stands in the middle

}

StartPage::StartPage(const QList<Choice>& choices, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"startPage"_s);
    auto* column = new QWidget(this);
    column->setFixedWidth(kColumn);
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(Theme::kMedium);
    layout->addWidget(plainLabel(tr("Plan your internship campaign"), "pageTitle", column));
    auto* intro = plainLabel(tr("Foothold keeps your target companies, their job ads, your applications and your "
                                "interviews in one file that "
                                "is yours. It works offline and without an account."),
        "muted", column);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    layout->addSpacing(Theme::kMedium);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(Theme::kMargin);
    for (const Choice& choice : choices)
        cards->addWidget(card(choice), 1);
    layout->addLayout(cards);

    m_recentBox = new QWidget(column);
    m_recent = new QVBoxLayout(m_recentBox);
    m_recent->setContentsMargins(0, Theme::kGroup, 0, 0);
    m_recent->setSpacing(0);
    layout->addWidget(m_recentBox);

    auto* outer = new QHBoxLayout(this);
    auto* upright = new QVBoxLayout;
    upright->addStretch(2);
    upright->addWidget(column);
    upright->addStretch(3);
    outer->addStretch();
    outer->addLayout(upright);
    outer->addStretch();
}

QWidget* StartPage::card(const Choice& choice)
{
    auto* frame = new QFrame(this);
    frame->setProperty("role", u"card"_s);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(Theme::kMargin, Theme::kMargin, Theme::kMargin, Theme::kMargin);
    layout->setSpacing(Theme::kSmall);
    layout->addWidget(new IconMark(choice.action->icon(), Theme::kIconLarge, frame));
    auto* text = plainLabel(choice.explanation, nullptr, frame);
    text->setWordWrap(true);
    layout->addWidget(text, 1, Qt::AlignTop);
    auto* button = new QPushButton(choice.action->iconText(), frame);
    button->setObjectName(choice.action->objectName() + u"Button"_s);
    button->setEnabled(choice.action->isEnabled());
    button->setProperty("role", u"primary"_s);
    button->setAutoDefault(true); // Enter presses it, as in a dialog
    connect(button, &QPushButton::clicked, choice.action, &QAction::trigger);
    layout->addWidget(button);
    return frame;
}

void StartPage::setRecentFiles(const QStringList& files)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentBox->setVisible(!files.isEmpty());
    if (files.isEmpty())
        return;
    m_recent->addWidget(plainLabel(tr("Recent campaigns"), "section", m_recentBox));
    m_recent->addSpacing(Theme::kSmall);
    for (const QString& file : files) {
        const QFileInfo info(file);
        auto* button = new QPushButton(m_recentBox);
        button->setObjectName(u"recentFile"_s);
        button->setFlat(true);
        button->setProperty("role", u"link"_s);
        button->setIcon(icon(Icon::File));
        QString name = u"%1   %2"_s.arg(info.completeBaseName(), QDir::toNativeSeparators(info.path()));
        button->setText(name.replace(u'&', u"&&"_s)); // a file's name holds no shortcut
        button->setToolTip(QDir::toNativeSeparators(file).toHtmlEscaped());
        connect(button, &QPushButton::clicked, this, [this, file] { Q_EMIT fileChosen(file); });
        m_recent->addWidget(button);
    }
}

} // namespace foothold
