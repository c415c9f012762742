// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ResearchNote.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace foothold {

class ResearchNoteCard;

// One question of the method about a company, with the notes that answer it.
class ResearchSection : public QWidget
{
    Q_OBJECT

public:
    ResearchSection(const PageContext& context, ResearchKind kind, QWidget* parent = nullptr);

    ResearchKind kind() const { return m_kind; }
    void setCompany(CompanyId company, const QList<ResearchNote>& notes); // all kinds; takes its own
    void follow(const QList<ResearchNote>& notes); // as they are now
    bool flush();
    bool showNote(ResearchNoteId note); // the focus goes to it
    void addNote();

private:
    QList<ResearchNote> own(QList<ResearchNote> notes) const; // newest first
    ResearchNoteCard* addCard(const ResearchNote& note, int place);
    ResearchNoteCard* cardOf(ResearchNoteId note) const;
    void removeCard(ResearchNoteCard* card);
    void showCount();

    const PageContext m_context;
    ResearchKind m_kind;
    CompanyId m_company{};
    QLabel* m_count;
    QToolButton* m_add;
    QVBoxLayout* m_cardLayout;
    QList<ResearchNoteCard*> m_cards; // in the order on screen
};

} // namespace foothold
