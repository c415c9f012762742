// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/keywords/KeywordMention.h"
#include "core/model/Ids.h"

#include <QHash>
#include <QList>

#include <functional>

namespace foothold {

class Database;

// The stored keyword mentions: derived data, outside undo, rebuilt at any time from the ads' texts.
class MentionTable
{
public:
    explicit MentionTable(Database& database)
        : m_database(database)
    { }

    // Stores what an engine (version and vocabulary) found in an ad, in place of what was there.
    Status replace(JobAdId ad, const QString& engine, const QList<KeywordMention>& mentions);
    // Says of ads that one engine read that another would have found the same; what changed meanwhile stays unread.
    Status markRead(const QList<JobAdId>& ads, const QString& by, const QString& engine);
    // The ads whose mentions are an engine's, in id order.
    Result<QList<JobAdId>> readBy(const QString& engine) const;
    // In order of their place in the text.
    Result<QList<KeywordMention>> mentions(JobAdId ad) const;
    // Ads that this engine has not read yet, in id order.
    Result<QList<JobAdId>> unread(const QString& engine) const;
    // All mentions of all ads, by ad and place; the strings of one term are shared.
    Status forEach(const std::function<void(JobAdId, const KeywordMention&)>& visit) const;

private:
    Result<qint64> termId(const QString& name, TermCategory category);

    Database& m_database;
    QHash<std::pair<QString, int>, qint64> m_termIds; // by name and category; forgotten when a write fails
};

} // namespace foothold
