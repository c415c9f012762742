// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ResearchNote.h"
#include "core/storage/ChangeSet.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QScrollArea;

namespace foothold {

class ResearchSection;

// The research about one company: the method's questions in one column. Reads the notes when it is seen.
class ResearchPane : public QWidget
{
    Q_OBJECT

public:
    explicit ResearchPane(const PageContext& context, QWidget* parent = nullptr);

    void setCompany(CompanyId company);
    bool flush();
    bool showNote(ResearchNoteId note); // of this company

protected:
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void follow(const ChangeSet& changes);
    QList<ResearchNote> notes() const;

    const PageContext m_context;
    QList<ResearchSection*> m_sections;
    QScrollArea* m_area = nullptr;
    CompanyId m_company{};
    CompanyId m_loaded{};
};

} // namespace foothold
