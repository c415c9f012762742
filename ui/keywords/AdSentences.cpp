// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/AdSentences.h"

#include "core/campaign/CampaignStore.h"
#include "core/keywords/ReadText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kAround = 140; // characters kept on each side of the place in a long sentence
constexpr int kPassage = 4000; // characters read around the place, so that long texts stay quick

QString shortened(const QString& sentence, int start, int length)
{
    const int from = std::max(0, start - kAround);
    const int to = int(std::min<qsizetype>(sentence.size(), start + length + kAround));
    QString text = sentence.mid(from, to - from).simplified();
    while (from == 0 && !text.isEmpty() && (isBullet(QStringView(text).left(1)) || text.front().isSpace()))
        text.remove(0, 1);
    if (from > 0)
        text.prepend(QChar(0x2026)); // ellipsis
    if (to < sentence.size())
        text.append(QChar(0x2026));
    return text;
}

} // namespace

AdSentences::AdSentences(const CampaignStore& store)
    : m_store(store)
{ }

QString AdSentences::at(JobAdId ad, int start, int length) const
{
    const std::pair key(ad, start);
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    const auto record = m_store.get<JobAd>(ad);
    if (!record || start < 0 || length < 0 || start + length > record->text.size())
        return {};
    const int passageStart = std::max(0, start - kPassage / 2);
    const QString passage = record->text.mid(passageStart, kPassage);
    const int place = start - passageStart;
    const ReadText read(passage);
    QString sentence;
    if (const Sentence* found = read.sentenceAt(place)) {
        const QString whole = passage.mid(found->range.start, found->range.length);
        sentence = shortened(whole, place - int(found->range.start), length);
    } else {
        sentence = shortened(passage, place, length);
    }
    m_known.insert(key, sentence);
    return sentence;
}

} // namespace foothold
