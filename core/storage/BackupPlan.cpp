// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BackupPlan.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr auto kMoment = "yyyyMMdd'T'HHmmss'Z'"_L1;
constexpr int kLongestName = 40; // with four bytes a letter still far from what file systems take

// Marks the newest of each of the last `periods` periods that have one.
template <class F>
void keepNewest(const QList<BackupStamp>& newestFirst, QSet<qsizetype>& kept, int periods, const F& periodOf)
{
    QSet<qint64> seen;
    for (qsizetype i = 0; i < newestFirst.size() && seen.size() < periods; ++i) {
        const qint64 period = periodOf(newestFirst[i].made.toLocalTime().date());
        if (!seen.contains(period))
            kept.insert(i);
        seen.insert(period);
    }
}

QSet<qsizetype> keptDaily(const QList<BackupStamp>& newestFirst)
{
    QSet<qsizetype> kept;
    keepNewest(newestFirst, kept, retention::kDays, [](QDate day) { return day.toJulianDay(); });
    keepNewest(
        newestFirst, kept, retention::kWeeks, [](QDate day) { return day.addDays(1 - day.dayOfWeek()).toJulianDay(); });
    keepNewest(newestFirst, kept, retention::kMonths, [](QDate day) { return qint64(day.year()) * 12 + day.month(); });
    return kept;
}

} // namespace

QString BackupStamp::plainName(const QString& campaignFile)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{N}]+"_s);
    QString name = QFileInfo(campaignFile).completeBaseName().replace(other, u"-"_s).left(kLongestName);
    return name.isEmpty() || name == "-"_L1 ? u"campaign"_s : name;
}

QString BackupStamp::fileName() const
{
    const QString name = campaign + u'_' + made.toUTC().toString(kMoment) + u'_' + choiceText(kind);
    return name + (number > 1 ? u"_%1"_s.arg(number) : QString()) + u".foothold"_s;
}

std::optional<BackupStamp> BackupStamp::fromFileName(const QString& fileName)
{
    static const QRegularExpression form(
        u"^([^_]+)_(\\d{8}T\\d{6}Z)_([a-z-]+)(?:_(\\d+))?\\.foothold$"_s, QRegularExpression::NoPatternOption);
    const auto match = form.match(fileName);
    const auto kind = choiceFromWord<BackupKind>(match.capturedView(3));
    QDateTime made = QDateTime::fromString(match.captured(2), kMoment);
    made.setTimeSpec(Qt::UTC);
    if (!match.hasMatch() || !kind || !made.isValid())
        return std::nullopt;
    const int number = match.capturedView(4).isEmpty() ? 1 : match.capturedView(4).toInt();
    return BackupStamp{match.captured(1), made, *kind, number};
}

QList<BackupStamp> retention::surplus(QList<BackupStamp> backups)
{
    std::sort(backups.begin(), backups.end(), [](const BackupStamp& a, const BackupStamp& b) {
        return std::tuple(a.made, a.number) > std::tuple(b.made, b.number);
    });
    QList<BackupStamp> tooMany;
    for (size_t i = 0; i < choiceWords<BackupKind>.size(); ++i) {
        const auto kind = static_cast<BackupKind>(i);
        QList<BackupStamp> ofKind = backups;
        ofKind.removeIf([kind](const BackupStamp& backup) { return backup.kind != kind; });
        const QSet<qsizetype> daily = kind == BackupKind::Daily ? keptDaily(ofKind) : QSet<qsizetype>();
        const int newest = kind == BackupKind::OnDemand ? kOnDemand : kBeforeChange;
        for (qsizetype at = 0; at < ofKind.size(); ++at) {
            const bool kept = kind == BackupKind::Daily ? daily.contains(at) : at < newest;
            if (!kept)
                tooMany.append(ofKind[at]);
        }
    }
    return tooMany;
}

bool retention::hasDailyOf(const QList<BackupStamp>& backups, QDate day)
{
    return std::any_of(backups.begin(), backups.end(), [day](const BackupStamp& backup) {
        return backup.kind == BackupKind::Daily && backup.made.toLocalTime().date() == day;
    });
}

} // namespace foothold
