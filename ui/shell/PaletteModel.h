// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/MarkedText.h"
#include "ui/common/RecordNames.h"

#include <QAbstractListModel>
#include <QAction>
#include <QIcon>
#include <QPointer>

namespace foothold {

// The rows of the palette for what was typed: records and actions, best first, then the way to the full search.
// Without anything typed: what was used last, then the actions.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, HintRole, MarksRole };
    static constexpr qsizetype kMostRows = 50;

    struct Command
    {
        QPointer<QAction> action;
        QString menu; // where it stands
    };
    struct Source
    {
        RecordNames* names = nullptr; // nullptr: no campaign is open
        QList<Command> commands{};
        QStringList recent{}; // keys as in Recent
    };
    // One row: a record, an action, or neither: the search.
    struct Row
    {
        RecordRef record{};
        QPointer<QAction> action{};
        QString name{};
        QString detail{};
        QString hint{}; // the kind of record, or the action's keys
        QIcon icon{};
        QList<TextMark> marks{};
        int rank = 0;
    };

    using QAbstractListModel::QAbstractListModel;

    void setSource(const Source& source);
    void setTyped(const QString& typed);
    const QString& typed() const { return m_typed; }
    const Row& row(int row) const { return m_rows[row]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Named
    {
        Command command;
        QString name;
        MatchName matchName;
        MatchName matchMenu;
    };

    QList<Row> latest() const;
    QList<Row> found(const QuickMatch& match) const;
    Row searchRow() const;
    QList<RecordRef> recentRecords() const;
    static Row rowOf(const RecordNames::Name& name);
    static Row rowOf(const Named& command);

    Source m_source;
    QList<Named> m_commands;
    QString m_typed;
    QList<Row> m_rows;
};

} // namespace foothold

Q_DECLARE_METATYPE(foothold::TextMark)
