// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace foothold {

// The shortest edit from one sequence to another, by Myers' algorithm in linear memory. Where the steps run out, what
// is left counts as removed and added as a whole.
class SequenceDiff
{
public:
    // Takes what it needs from `steps`.
    SequenceDiff(const QList<int>& before, const QList<int>& after, qint64& steps);

    const QList<bool>& removed() const { return m_removed; } // one entry for each of `before`
    const QList<bool>& added() const { return m_added; }
    bool isComplete() const { return m_complete; }

private:
    struct Box // half-open ranges
    {
        int beforeFrom = 0;
        int beforeTo = 0;
        int afterFrom = 0;
        int afterTo = 0;
    };
    struct Snake // equal items in the middle of a shortest edit, as places in the box
    {
        int x = 0;
        int y = 0;
        int u = 0;
        int v = 0;
        int edits = 0;
    };

    static Box trimmed(Box box, const QList<int>& before, const QList<int>& after);
    void settle(const Box& box);
    void split(const Box& box);
    bool findMiddle(const Box& box, Snake& snake); // false: no steps are left
    bool advance(const Box& box, int round, bool forward, Snake& snake);
    void replace(const Box& box);

    const QList<int>& m_before;
    const QList<int>& m_after;
    qint64& m_steps;
    QList<bool> m_removed;
    QList<bool> m_added;
    QList<int> m_forward; // how far each diagonal reaches, from the front
    QList<int> m_backward;
    QList<Box> m_boxes; // to do
    bool m_complete = true;
};

} // namespace foothold
