// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/RoundForm.h"

#include "core/base/Zones.h"

#include "ui/common/Icons.h"
#include "ui/interviews/RoundWords.h"

#include <QAction>
#include <QCompleter>
#include <QLineEdit>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

QStringList zoneNames()
{
    QStringList names;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
            names.append(QString::fromLatin1(id));
    }
    names.append(u"UTC"_s);
    return names;
}

} // namespace

RoundForm::RoundForm(const PageContext& context, QWidget* parent)
    : RecordForm(context, parent)
    , m_store(context.store)
{
    setObjectName(u"roundForm"_s);
    addReference(&InterviewRound::application, [this] { return RoundWords::applications(m_store); });
    addFields(&InterviewRound::kind, &InterviewRound::start, &InterviewRound::zone, &InterviewRound::minutes,
        &InterviewRound::place);
    addField(&InterviewRound::people, true);
    addField(&InterviewRound::checklist, true);
    //: heading above what is written down after an interview
    addSection(tr("Afterwards"));
    addFields(&InterviewRound::asked, &InterviewRound::wentWell, &InterviewRound::toImprove, &InterviewRound::rating);
    offerZones();
}

void RoundForm::offerZones()
{
    FieldEditor* zone = editor(u"zone"_s);
    auto* line = qobject_cast<QLineEdit*>(zone->input());
    auto* completer = new QCompleter(zoneNames(), line);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(12);
    line->setCompleter(completer);
    //: placeholder of the time zone; %1 is the name of this computer's own
    line->setPlaceholderText(
        tr("Type a city, such as Madrid (empty: %1)").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())));
    QAction* all = line->addAction(icon(Icon::Search), QLineEdit::TrailingPosition);
    all->setToolTip(tr("Show all time zones"));
    connect(all, &QAction::triggered, completer, [completer, line] {
        if (line->isReadOnly())
            return;
        line->setFocus();
        completer->setCompletionPrefix({});
        completer->complete();
    });
    // After the line has taken the choice.
    connect(
        completer, qOverload<const QString&>(&QCompleter::activated), this, [this] { flush(); }, Qt::QueuedConnection);
}

Status RoundForm::store(const QString& column, const QVariant& value)
{
    if (column != u"zone"_s)
        return RecordForm::store(column, value);
    auto round = m_store.get<InterviewRound>(record());
    if (!round)
        return round.error();
    const QString name = value.toString().trimmed();
    if (round->start && (name.isEmpty() || QTimeZone::isTimeZoneIdAvailable(name.toUtf8()))) {
        const QDateTime local = inZone(*round->start, round->zone);
        round->start = momentAt(local.date(), local.time(), zoneNamed(name));
    }
    round->zone = name;
    return m_store.update(*round);
}

} // namespace foothold
