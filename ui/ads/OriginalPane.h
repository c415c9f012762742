// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Document.h"
#include "core/model/JobAd.h"
#include "core/storage/ChangeSet.h"
#include "ui/common/PageContext.h"

#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTemporaryDir;

namespace foothold {

// The file an ad was read from, as it was: its text, never rendered, and two ways out of the program that the student
// chooses. Read when it is looked at.
class OriginalPane : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype kMostShown = 256 * 1024; // bytes

    explicit OriginalPane(const PageContext& context, QWidget* parent = nullptr);
    ~OriginalPane() override;

    void showAd(const JobAd& ad); // also the same one, changed

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeDocument();
    void load();
    void showText(const QByteArray& bytes);
    void openOutside();
    void saveAs();
    void keepFile();
    Status keep(const QString& path);
    Result<QByteArray> bytes() const;

    PageContext m_context;
    QAction* m_keep = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_empty = nullptr;
    QWidget* m_page = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_note = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPushButton* m_open = nullptr;
    std::unique_ptr<QTemporaryDir> m_outside; // what other programs were given; private to the user
    JobAd m_ad{};
    Document m_document{};
    bool m_stale = true;
};

} // namespace foothold
