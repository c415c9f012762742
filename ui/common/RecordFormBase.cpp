// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RecordFormBase.h"

#include "ui/common/ErrorWords.h"
#include "ui/common/Labels.h"
#include "ui/common/Notifier.h"
#include "ui/common/PageContext.h"
#include "ui/common/Theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QScopedValueRollback>

namespace foothold {

RecordFormBase::RecordFormBase(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_notifier(context.notifier)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(Theme::kMargin, Theme::kMedium, Theme::kMargin, Theme::kMargin);
    m_layout->setVerticalSpacing(Theme::kSmall);
    m_layout->setHorizontalSpacing(Theme::kMedium);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    setEnabled(false);
}

RecordFormBase::~RecordFormBase() = default;

void RecordFormBase::addSection(const QString& title)
{
    auto* label = plainLabel(title, "section", this);
    if (m_layout->rowCount() > 0)
        label->setContentsMargins(0, Theme::kGroup - Theme::kSmall, 0, 0);
    m_layout->addRow(label);
}

void RecordFormBase::addRow(const QString& label, QWidget* widget)
{
    auto* name = plainLabel(label, "muted", this);
    name->setBuddy(widget);
    m_layout->addRow(name, widget);
}

void RecordFormBase::addWide(QWidget* widget)
{
    m_layout->addRow(widget);
}

FieldEditor* RecordFormBase::addEditor(const FieldSpec& spec)
{
    FieldEditor* editor = FieldEditor::create(spec, this);
    auto* label = plainLabel(spec.kind == FieldKind::YesNo ? QString() : spec.label, "muted", this);
    label->setBuddy(editor->input());
    if (spec.kind == FieldKind::YesNo)
        m_layout->addRow(editor);
    else
        m_layout->addRow(label, editor);
    m_editors.append(editor);
    connect(editor, &FieldEditor::saveAsked, this, [this, editor] { save(editor); });
    return editor;
}

FieldEditor* RecordFormBase::editor(const QString& column) const
{
    for (FieldEditor* each : m_editors) {
        if (each->spec().column == column)
            return each;
    }
    return nullptr;
}

bool RecordFormBase::save(FieldEditor* editor)
{
    if (m_id == 0 || m_saving)
        return true;
    const QScopedValueRollback saving(m_saving, true);
    if (!editor->isAcceptable()) {
        //: what was typed cannot be read as a date or a number
        editor->showError(
            tr("This cannot be read. Write it like the example, or press Esc to have the last one back."));
        return false;
    }
    if (const Status stored = store(editor->spec().column, editor->value()); !stored) {
        editor->showError(ErrorWords::of(stored.error()));
        return false;
    }
    editor->markSaved();
    Q_EMIT saved(editor->spec().column);
    return true;
}

bool RecordFormBase::flush()
{
    bool all = true;
    for (FieldEditor* each : std::as_const(m_editors)) {
        if (each->isDirty() && !save(each))
            all = false;
    }
    return all;
}

void RecordFormBase::keepRefused()
{
    for (const FieldEditor* each : std::as_const(m_editors)) {
        if (each->isDirty() && each->isAcceptable())
            m_refused.insert({m_id, each->spec().column}, each->value());
    }
}

void RecordFormBase::restoreRefused()
{
    for (FieldEditor* each : std::as_const(m_editors)) {
        const auto kept = m_refused.constFind({m_id, each->spec().column});
        if (kept == m_refused.cend())
            continue;
        const QVariant value = *kept;
        m_refused.erase(kept);
        each->type(value);
        save(each);
    }
}

void RecordFormBase::setSiblings(const Values& values)
{
    for (FieldEditor* each : std::as_const(m_editors)) {
        for (auto value = values.cbegin(); value != values.cend(); ++value) {
            if (value.key() != each->spec().column)
                each->setSibling(value.key(), value.value());
        }
    }
}

void RecordFormBase::showValues(qint64 id, const Values& values)
{
    if (m_id != 0 && !flush())
        keepRefused();
    m_id = id;
    setEnabled(true);
    setSiblings(values);
    for (FieldEditor* each : std::as_const(m_editors))
        each->load(values.value(each->spec().column));
    restoreRefused();
}

void RecordFormBase::followValues(const Values& values)
{
    setSiblings(values);
    for (FieldEditor* each : std::as_const(m_editors)) {
        // The field that is being saved has its markSaved() still to come.
        each->follow(values.value(each->spec().column));
    }
}

void RecordFormBase::clear()
{
    if (m_id != 0 && !flush())
        keepRefused();
    m_id = 0;
    for (FieldEditor* each : std::as_const(m_editors))
        each->load({});
    setEnabled(false);
}

void RecordFormBase::setReadOnly(bool on)
{
    for (FieldEditor* each : std::as_const(m_editors))
        each->setReadOnly(on);
}

void RecordFormBase::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto policy = width() < Theme::kLabelsBesideFrom ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows;
    if (m_layout->rowWrapPolicy() != policy)
        m_layout->setRowWrapPolicy(policy);
}

} // namespace foothold
