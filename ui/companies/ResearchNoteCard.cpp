// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/ResearchNoteCard.h"

#include "core/campaign/CampaignStore.h"
#include "ui/common/ErrorWords.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/FieldLabels.h"
#include "ui/common/FieldValue.h"
#include "ui/common/Icons.h"
#include "ui/common/Notifier.h"
#include "ui/common/PageContext.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kDateWidth = 136;

template <class Visit> void withField(const QString& column, Visit&& visit)
{
    forEachField<ResearchNote>([&](const auto& field) {
        if (columnName(field.column) == column)
            visit(field);
    });
}

QVariant valueOf(const ResearchNote& note, const QString& column)
{
    QVariant value;
    withField(column, [&](const auto& field) { value = toVariant(note.*(field.member)); });
    return value;
}

void setValue(ResearchNote& note, const QString& column, const QVariant& value)
{
    withField(column, [&](const auto& field) { fromVariant(note.*(field.member), value); });
}

} // namespace

ResearchNoteCard::ResearchNoteCard(const PageContext& context, const ResearchNote& note, QWidget* parent)
    : QFrame(parent)
    , m_store(context.store)
    , m_notifier(context.notifier)
    , m_note(note)
    , m_text(addEditor(u"text"_s))
    , m_date(addEditor(u"date"_s))
    , m_source(addEditor(u"source_url"_s))
    , m_pin(new QToolButton(this))
    , m_delete(new QToolButton(this))
{
    setObjectName(u"researchNote"_s);
    setProperty("role", u"card"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::kSmall, Theme::kSmall, Theme::kSmall, Theme::kSmall);
    layout->setSpacing(Theme::kTight);
    layout->addWidget(m_text);
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::kTight);
    m_date->setMaximumWidth(kDateWidth);
    line->addWidget(m_date);
    line->addWidget(m_source, 1);
    line->addWidget(m_pin);
    line->addWidget(m_delete);
    layout->addLayout(line);

    m_pin->setObjectName(u"pinNote"_s);
    m_pin->setIcon(icon(Icon::Pin));
    m_pin->setCheckable(true);
    m_pin->setAutoRaise(true);
    connect(m_pin, &QToolButton::clicked, this, &ResearchNoteCard::togglePinned);
    m_delete->setObjectName(u"deleteNote"_s);
    m_delete->setIcon(icon(Icon::Delete));
    m_delete->setAutoRaise(true);
    m_delete->setToolTip(tr("Delete this note"));
    m_delete->setAccessibleName(tr("Delete this note"));
    connect(m_delete, &QToolButton::clicked, this, &ResearchNoteCard::remove);
    const bool readOnly = m_store.isReadOnly();
    for (FieldEditor* editor : {m_text, m_date, m_source})
        editor->setReadOnly(readOnly);
    m_pin->setEnabled(!readOnly);
    m_delete->setEnabled(!readOnly);
    showPinned();
}

FieldEditor* ResearchNoteCard::addEditor(const QString& column)
{
    FieldSpec spec{column, FieldLabels::of<ResearchNote>(column.toStdString())};
    withField(column, [&](const auto& field) {
        spec.kind = field.kind;
        spec.flags = field.flags;
    });
    FieldEditor* editor = FieldEditor::create(spec, this);
    editor->load(valueOf(m_note, column));
    connect(editor, &FieldEditor::saveAsked, this, [this, editor] { save(editor); });
    return editor;
}

void ResearchNoteCard::edit()
{
    m_text->input()->setFocus();
}

void ResearchNoteCard::follow(const ResearchNote& note)
{
    m_note = note;
    for (FieldEditor* editor : {m_text, m_date, m_source})
        editor->follow(valueOf(note, editor->spec().column));
    showPinned();
}

void ResearchNoteCard::save(FieldEditor* editor)
{
    if (!m_storing)
        store(editor);
}

bool ResearchNoteCard::store(FieldEditor* editor)
{
    if (!editor->isAcceptable()) {
        //: what was typed cannot be read as a date
        editor->showError(tr("This is not a date. Press Esc to have the last one back."));
        return false;
    }
    if (isDraft() && m_text->value().toString().trimmed().isEmpty())
        return true; // waits for words
    const QScopedValueRollback storing(m_storing, true);
    Status stored;
    if (isDraft()) {
        stored = storeDraft();
    } else {
        auto note = m_store.get<ResearchNote>(m_note.id);
        if (note) {
            setValue(*note, editor->spec().column, editor->value());
            stored = m_store.update(*note);
        } else {
            stored = note.error();
        }
    }
    if (!stored) {
        editor->showError(ErrorWords::of(stored.error()));
        return false;
    }
    editor->markSaved();
    return true;
}

// All that was typed into the draft becomes one record, in one step.
Status ResearchNoteCard::storeDraft()
{
    ResearchNote note = m_note;
    for (const FieldEditor* editor : {m_text, m_date, m_source}) {
        if (editor->isAcceptable())
            setValue(note, editor->spec().column, editor->value());
    }
    const auto id = m_store.add(note);
    if (!id)
        return id.error();
    m_note.id = *id;
    for (FieldEditor* editor : {m_text, m_date, m_source}) {
        if (editor->isAcceptable())
            editor->markSaved();
    }
    return {};
}

bool ResearchNoteCard::flush()
{
    bool all = true;
    for (FieldEditor* editor : {m_text, m_date, m_source}) {
        if (editor->isDirty() && !store(editor))
            all = false;
    }
    return all;
}

void ResearchNoteCard::showPinned()
{
    m_pin->setChecked(m_note.pinned);
    //: tool tip and accessible name of the pin at a research note
    const QString words = m_note.pinned ? tr("On the prep sheet. Click to take it off.") : tr("Put on the prep sheet");
    m_pin->setToolTip(words);
    m_pin->setAccessibleName(words);
}

void ResearchNoteCard::togglePinned()
{
    const bool pinned = m_pin->isChecked();
    if (isDraft()) {
        m_note.pinned = pinned; // stored with the words
        showPinned();
        return;
    }
    flush();
    auto note = m_store.get<ResearchNote>(m_note.id);
    if (!note) {
        m_notifier.report(note.error());
        return;
    }
    note->pinned = pinned;
    m_notifier.check(m_store.update(*note));
    showPinned();
}

void ResearchNoteCard::remove()
{
    if (isDraft()) {
        Q_EMIT draftGivenUp();
        return;
    }
    flush(); // so that undo brings back what was typed last
    Notifier& notifier = m_notifier; // the card goes with its note
    if (notifier.check(m_store.remove<ResearchNote>(m_note.id)))
        notifier.offerUndo(tr("Deleted the note."));
}

void ResearchNoteCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isDraft() && m_text->value().toString().trimmed().isEmpty())
        Q_EMIT draftGivenUp();
    else
        QFrame::keyPressEvent(event);
}

} // namespace foothold
