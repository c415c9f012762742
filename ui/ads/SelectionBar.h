// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/TermCategory.h"

#include <QFrame>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace foothold {

class Theme;

// Below the reader while words are selected: what can be done with them. Where a category or another keyword is to be
// chosen, that takes the place of the buttons. Knows nothing of the store.
class SelectionBar : public QFrame
{
    Q_OBJECT

public:
    // The actions become buttons.
    SelectionBar(const Theme& theme, const QList<QAction*>& actions, QWidget* parent = nullptr);

    void showWords(const QString& words); // with the buttons
    void askCategory(const QString& words, TermCategory proposal);
    void askKeyword(const QString& words, const QStringList& keywords); // which the words are another name of
    bool isAsking() const;

Q_SIGNALS:
    void categoryChosen(const QString& words, foothold::TermCategory category);
    void keywordChosen(const QString& words, const QString& keyword);
    void closed(); // by Esc, or after choosing

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeButtons(const QList<QAction*>& actions);
    QWidget* makeCategories(const Theme& theme);
    QWidget* makeKeywords();
    void showRow(QWidget* row, const QString& words, const QString& sentence);
    void choose();

    QLabel* m_label;
    QWidget* m_buttons = nullptr;
    QWidget* m_categories = nullptr;
    QWidget* m_keywords = nullptr;
    QComboBox* m_category = nullptr;
    QLineEdit* m_keyword = nullptr;
    QPushButton* m_useKeyword = nullptr;
    QString m_words;
};

} // namespace foothold
