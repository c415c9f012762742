// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ChangeSet.h"
#include "core/text/QuickMatch.h"
#include "ui/common/RecordRef.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <array>
#include <optional>

namespace foothold {

class CampaignStore;

// What each record of a campaign is called, in memory, for jumping to it by a few letters. Read a kind at a time when
// first asked for it, then kept up to date with the store. One for each store, shared by its windows.
class RecordNames : public QObject
{
    Q_OBJECT

public:
    struct Name
    {
        RecordRef record{};
        QString name{};
        QString detail{}; // what tells records of one name apart: the company of an ad
        MatchName matchName{};
        MatchName matchDetail{};
        int rank = 0; // among those found together
        // What its words come from, where that is another record.
        CompanyId company{};
        JobAdId ad{};
        ApplicationId application{};
    };

    static RecordNames& of(CampaignStore& store); // made when first asked for; goes with the store

    std::optional<Name> name(const RecordRef& record);
    // Best first; those looked at recently (latest first) count more.
    QList<Name> find(const QuickMatch& match, const QList<RecordRef>& recent, qsizetype limit);
    void readAll(); // what is not read yet
    static bool isNamed(RecordKind kind);

private:
    using Names = QHash<qint64, Name>;

    explicit RecordNames(CampaignStore& store);

    template <RecordType R> Names& names();
    template <RecordType R> void readAgain(const QList<qint64>& ids);
    template <RecordType R> void follow(const ChangeSet& changes);
    template <RecordType R, class Says> void followOthers(Says says);
    template <RecordType R> QHash<qint64, QString> known(const ChangeSet& changes) const; // of those it touches
    void followAll(const ChangeSet& changes);

    Name nameOf(const Company& company);
    Name nameOf(const JobAd& ad);
    Name nameOf(const Application& application);
    Name nameOf(const InterviewRound& round);
    Name nameOf(const PrepStory& story);
    Name nameOf(const Contact& contact);
    Name nameOf(const ResearchNote& note);
    Name nameOf(const Skill& skill);
    Name nameOf(const VocabularyEntry& entry);
    Name nameOf(const LearningItem& item);
    Name nameOf(const Project& project);
    Name nameOf(const Question& question);
    Name nameOf(const Event& event);
    Name nameOf(const Document& document);
    Name nameOf(const JournalEntry& entry);
    void setCompany(Name& name, CompanyId company);

    CampaignStore& m_store;
    std::array<Names, kRecordKinds> m_names;
    std::array<bool, kRecordKinds> m_read{};
};

} // namespace foothold
