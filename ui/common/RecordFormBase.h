// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/common/FieldEditor.h"

#include <QHash>
#include <QWidget>

class QFormLayout;

namespace foothold {

struct PageContext;
class Notifier;

// What a RecordForm does whatever its record: lays editors out, saves each by itself, keeps refused values.
class RecordFormBase : public QWidget
{
    Q_OBJECT

public:
    explicit RecordFormBase(const PageContext& context, QWidget* parent = nullptr);
    ~RecordFormBase() override;

    void addSection(const QString& title);
    void addRow(const QString& label, QWidget* widget); // something of the page's own between the fields
    void addWide(QWidget* widget);

    FieldEditor* editor(const QString& column) const; // nullptr: no such field in this form
    // Stores what was typed; false: something was refused, and stands in the form with its reason.
    bool flush();
    qint64 recordId() const { return m_id; }

Q_SIGNALS:
    void saved(const QString& column);
    void recordGone(); // removed, or undone into not being there

protected:
    using Values = QHash<QString, QVariant>;

    FieldEditor* addEditor(const FieldSpec& spec);
    void showValues(qint64 id, const Values& values); // of another record
    void followValues(const Values& values); // of the same record, changed elsewhere
    void clear();
    void setReadOnly(bool on);
    virtual Status store(const QString& column, const QVariant& value) = 0;

    void resizeEvent(QResizeEvent* event) override;

private:
    bool save(FieldEditor* editor);
    void setSiblings(const Values& values);
    void keepRefused();
    void restoreRefused();

    Notifier& m_notifier;
    QFormLayout* m_layout;
    QList<FieldEditor*> m_editors;
    QHash<QPair<qint64, QString>, QVariant> m_refused; // typed, not stored, record left: nothing typed is lost
    qint64 m_id = 0;
    bool m_saving = false;
};

} // namespace foothold
