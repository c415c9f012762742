// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace foothold {

// What a step did, as a changeset of SQLite (https://www.sqlite.org/session/changegroup.html), in compressed pieces so
// that the undo step of a large import is a fraction of its texts. Written and read in a stream, as SQLite's *_strm
// functions want.
class RecordedChanges
{
public:
    bool isEmpty() const { return m_pieces.isEmpty() && m_open.isEmpty(); }
    qsizetype memory() const { return m_memory + m_open.size(); } // bytes held

    // For xOutput: `into` is a RecordedChanges.
    static int write(void* into, const void* bytes, int size);

    // For xInput: a cursor over a changeset that must outlive it.
    class Reader
    {
    public:
        explicit Reader(const RecordedChanges& changeset)
            : m_changeset(changeset)
        { }
        static int read(void* reader, void* bytes, int* size);

    private:
        const RecordedChanges& m_changeset;
        qsizetype m_next = 0; // piece
        QByteArray m_piece; // the one being read
        qsizetype m_at = 0;
    };

private:
    void closePiece();

    QList<QByteArray> m_pieces; // compressed
    QByteArray m_open; // the end, not compressed yet
    qsizetype m_memory = 0;
};

} // namespace foothold
