// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/ResearchNote.h"

#include <QFrame>

class QToolButton;

namespace foothold {

struct PageContext;
class CampaignStore;
class FieldEditor;
class Notifier;

// One research note, edited in place: text, date, source, pin. A draft has no record until it has words.
class ResearchNoteCard : public QFrame
{
    Q_OBJECT

public:
    // A note with an id is shown; without one it is a draft for its company and kind.
    ResearchNoteCard(const PageContext& context, const ResearchNote& note, QWidget* parent = nullptr);

    ResearchNoteId note() const { return m_note.id; }
    bool isDraft() const { return !m_note.id.isValid(); }
    bool isStoring() const { return m_storing; }
    void adopt(ResearchNoteId id) { m_note.id = id; } // the record a draft has just become
    void follow(const ResearchNote& note); // changed elsewhere
    bool flush(); // false: something was refused and stands with its reason
    void edit(); // the focus goes to the text

Q_SIGNALS:
    void draftGivenUp();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    FieldEditor* addEditor(const QString& column);
    void save(FieldEditor* editor);
    bool store(FieldEditor* editor);
    Status storeDraft();
    void showPinned();
    void togglePinned();
    void remove();

    CampaignStore& m_store;
    Notifier& m_notifier;
    ResearchNote m_note;
    FieldEditor* m_text;
    FieldEditor* m_date;
    FieldEditor* m_source;
    QToolButton* m_pin;
    QToolButton* m_delete;
    bool m_storing = false;
};

} // namespace foothold
