// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace foothold {

// Where a new ad is typed or pasted, or where ad files get their company. Keeps what was typed until it is added or
// given up. Knows nothing of the store.
class NewAdPane : public QWidget
{
    Q_OBJECT

public:
    struct Draft
    {
        QString title{};
        QString company{};
        QString link{};
        QString text{};
        QStringList files{}; // of an import: titles come from their names

        bool isComplete() const { return !company.isEmpty() && (!title.isEmpty() || !files.isEmpty()); }
    };

    explicit NewAdPane(QWidget* parent = nullptr);

    void setCompanies(const QStringList& names);
    void startAd(const QString& company); // keeps a draft that is there
    void startFiles(const QStringList& files);
    Draft draft() const;
    void clear();

Q_SIGNALS:
    void addAsked();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void updateButton();
    void showFor(bool files);

    QLabel* m_heading;
    QLabel* m_filesNote;
    QComboBox* m_company;
    QLabel* m_titleLabel;
    QLineEdit* m_title;
    QLabel* m_linkLabel;
    QLineEdit* m_link;
    QLabel* m_textLabel;
    QPlainTextEdit* m_text;
    QPushButton* m_add;
    QStringList m_files;
};

} // namespace foothold
