// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/SequenceDiff.h"

#include <algorithm>

namespace foothold {

namespace {

int wrapped(int diagonal, int size)
{
    const int rest = diagonal % size;
    return rest < 0 ? rest + size : rest;
}

} // namespace

SequenceDiff::SequenceDiff(const QList<int>& before, const QList<int>& after, qint64& steps)
    : m_before(before)
    , m_after(after)
    , m_steps(steps)
    , m_removed(before.size(), false)
    , m_added(after.size(), false)
{
    m_boxes.append({0, int(before.size()), 0, int(after.size())});
    while (!m_boxes.isEmpty())
        settle(m_boxes.takeLast());
}

SequenceDiff::Box SequenceDiff::trimmed(Box box, const QList<int>& before, const QList<int>& after)
{
    while (box.beforeFrom < box.beforeTo && box.afterFrom < box.afterTo
        && before[box.beforeFrom] == after[box.afterFrom]) {
        ++box.beforeFrom;
        ++box.afterFrom;
    }
    while (box.beforeFrom < box.beforeTo && box.afterFrom < box.afterTo
        && before[box.beforeTo - 1] == after[box.afterTo - 1]) {
        --box.beforeTo;
        --box.afterTo;
    }
    return box;
}

void SequenceDiff::settle(const Box& whole)
{
    const Box box = trimmed(whole, m_before, m_after);
    if (box.beforeFrom == box.beforeTo || box.afterFrom == box.afterTo)
        replace(box);
    else
        split(box);
}

void SequenceDiff::split(const Box& box)
{
    Snake snake;
    if (!findMiddle(box, snake)) {
        m_complete = false;
        replace(box);
        return;
    }
    m_boxes.append({box.beforeFrom + snake.u, box.beforeTo, box.afterFrom + snake.v, box.afterTo});
    m_boxes.append({box.beforeFrom, box.beforeFrom + snake.x, box.afterFrom, box.afterFrom + snake.y});
}

void SequenceDiff::replace(const Box& box)
{
    std::fill(m_removed.begin() + box.beforeFrom, m_removed.begin() + box.beforeTo, true);
    std::fill(m_added.begin() + box.afterFrom, m_added.begin() + box.afterTo, true);
}

// A trimmed box needs two edits or more, so that both halves are smaller than it.
bool SequenceDiff::findMiddle(const Box& box, Snake& snake)
{
    const int before = box.beforeTo - box.beforeFrom;
    const int after = box.afterTo - box.afterFrom;
    const int size = 2 * std::min(before, after) + 2;
    m_forward.fill(0, size);
    m_backward.fill(0, size);
    const int rounds = (before + after + 1) / 2;
    for (int round = 0; round <= rounds && m_steps > 0; ++round) {
        if (advance(box, round, true, snake) || advance(box, round, false, snake))
            return m_steps > 0 || snake.edits > 0;
    }
    return false;
}

// One more edit on every diagonal that lies in the box; true: the two ways have met.
bool SequenceDiff::advance(const Box& box, int round, bool forward, Snake& snake)
{
    const int before = box.beforeTo - box.beforeFrom;
    const int after = box.afterTo - box.afterFrom;
    const int difference = before - after;
    const int parity = forward ? 1 : 0;
    const bool mayMeet = (before + after) % 2 == parity;
    QList<int>& own = forward ? m_forward : m_backward;
    const QList<int>& other = forward ? m_backward : m_forward;
    const int size = int(own.size());
    const int last = round - 2 * std::max(0, round - before);
    for (int k = -(round - 2 * std::max(0, round - after)); k <= last; k += 2) {
        const int above = own[wrapped(k + 1, size)];
        const int below = own[wrapped(k - 1, size)];
        int a = k == -round || (k != round && below < above) ? above : below + 1;
        int b = a - k;
        const int startA = a;
        const int startB = b;
        const auto same = [&] {
            return forward ? m_before[box.beforeFrom + a] == m_after[box.afterFrom + b]
                           : m_before[box.beforeTo - 1 - a] == m_after[box.afterTo - 1 - b];
        };
        while (a < before && b < after && same()) {
            ++a;
            ++b;
        }
        m_steps -= 1 + a - startA;
        own[wrapped(k, size)] = a;
        const int facing = difference - k;
        const bool reached = facing >= -(round - parity) && facing <= round - parity;
        if (!mayMeet || !reached || a + other[wrapped(facing, size)] < before)
            continue;
        snake = forward ? Snake{startA, startB, a, b, 2 * round - 1}
                        : Snake{before - a, after - b, before - startA, after - startB, 2 * round};
        return true;
    }
    return false;
}

} // namespace foothold
