// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/CampaignStore.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/shell/PageFactory.h"

#include <QAction>

#include <functional>

namespace foothold {

// A page for tests of the shell: shows one kind of record by keeping its id.
class FakePage : public Page
{
public:
    FakePage(PageId id, RecordKind kind, QWidget* parent)
        : Page(parent)
        , m_id(id)
        , m_kind(kind)
    {
        setFocusPolicy(Qt::StrongFocus);
        auto* action = new QAction(QStringLiteral("Do it"), this);
        action->setObjectName(QStringLiteral("doIt"));
        connect(action, &QAction::triggered, this, [this] { ++done; });
        addAction(action);
        auto* import = new QAction(QStringLiteral("Import"), this);
        import->setObjectName(QStringLiteral("importFolder"));
        connect(import, &QAction::triggered, this, [this] { ++imports; });
    }

    PageId id() const override { return m_id; }
    bool showRecord(const RecordRef& record) override
    {
        if (record.kind != m_kind)
            return false;
        m_record = record;
        Q_EMIT recordShown(record);
        return true;
    }
    RecordRef currentRecord() const override { return m_record; }
    QList<QAction*> actions() const override { return QWidget::actions(); }
    void flush() override
    {
        ++flushed;
        if (onFlush)
            std::exchange(onFlush, {})();
    }
    void turnDay() override { ++days; }
    QString summary() const override { return QStringLiteral("summary %1").arg(int(m_id)); }

    int flushed = 0;
    int days = 0;
    int imports = 0;
    int done = 0;
    std::function<void()> onFlush{}; // once

private:
    PageId m_id;
    RecordKind m_kind;
    RecordRef m_record;
};

inline PageFactory fakePage(PageId id, RecordKind kind)
{
    return {id, [=](const PageContext&, QWidget* parent) { return new FakePage(id, kind, parent); },
        [](const CampaignStore& store) { return int(store.count<Company>()); },
        [kind](RecordKind asked) { return asked == kind; }};
}

} // namespace foothold
