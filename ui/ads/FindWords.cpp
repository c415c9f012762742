// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/FindWords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kMostHeading = 60; // letters

QString textAt(const QString& text, const TextRange& range)
{
    const QString words = text.mid(range.start, range.length).simplified();
    return words.size() <= kMostHeading ? words : words.left(kMostHeading - 3) + u"..."_s;
}

} // namespace

QString FindWords::of(const ExplainedMention& explained, const QString& text)
{
    return found(explained) + u'\n' + demand(explained.reason, text);
}

QString FindWords::found(const ExplainedMention& explained)
{
    if (explained.mention.origin == Origin::Tagger)
        //: %1 is a share, such as 94 %
        return tr("Found by the trained model, %1 sure.")
            .arg(QLocale().toString(explained.mention.confidence * 100, 'f', 0) + u" %"_s);
    switch (explained.found.rule) {
    case MatchRule::Listed:
        break;
    case MatchRule::Bent:
        //: %1 is a word of a list
        return tr("Listed as \"%1\", here in another form.").arg(explained.found.form);
    case MatchRule::SharedHead:
        //: %1 is a word of a list
        return tr("Listed as \"%1\"; it shares its last word with the term behind.").arg(explained.found.form);
    case MatchRule::SharedStart:
        //: %1 is a word of a list
        return tr("Listed as \"%1\"; it shares its first word with the term before.").arg(explained.found.form);
    case MatchRule::Action:
        //: %1 is a word of a list
        return tr("Listed as \"%1\", told as an action.").arg(explained.found.form);
    }
    if (explained.found.ambiguous)
        //: %1 is a word of a list
        return tr("Listed as \"%1\"; it counts for the technical words around it.").arg(explained.found.form);
    //: %1 is a word of a list
    return tr("Listed as \"%1\".").arg(explained.found.form);
}

QString FindWords::demand(const DemandReason& reason, const QString& text)
{
    if (reason.cue.length > 0)
        //: why a keyword is required, preferred or mentioned; %1 are words of the ad
        return tr("Its demand comes from the words \"%1\".").arg(textAt(text, reason.cue));
    if (reason.heading.length > 0)
        //: why a keyword is required, preferred or mentioned; %1 is a heading in the ad
        return tr("Its demand comes from the heading \"%1\".").arg(textAt(text, reason.heading));
    switch (reason.section) {
    case SectionKind::Required:
        return tr("It stands in a part that says what is required.");
    case SectionKind::Preferred:
        return tr("It stands in a part that says what is preferred.");
    case SectionKind::Duties:
        return tr("It stands in a part about the work.");
    case SectionKind::About:
        return tr("It stands in a part about the employer.");
    case SectionKind::Offer:
        return tr("It stands in a part about what is offered.");
    case SectionKind::HowToApply:
        return tr("It stands in a part about applying.");
    case SectionKind::Unknown:
        break;
    }
    return tr("No words around it ask for it.");
}

} // namespace foothold
