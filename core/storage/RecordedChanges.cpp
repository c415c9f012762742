// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RecordedChanges.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace foothold {

namespace {

constexpr qsizetype kPiece = 1024 * 1024; // bytes before compression
constexpr int kFast = 1; // zlib's level

} // namespace

int RecordedChanges::write(void* into, const void* bytes, int size)
{
    auto& changeset = *static_cast<RecordedChanges*>(into);
    changeset.m_open.append(static_cast<const char*>(bytes), size);
    if (changeset.m_open.size() >= kPiece)
        changeset.closePiece();
    return SQLITE_OK;
}

void RecordedChanges::closePiece()
{
    m_pieces.append(qCompress(m_open, kFast));
    m_memory += m_pieces.last().size();
    m_open.clear();
}

int RecordedChanges::Reader::read(void* reader, void* bytes, int* size)
{
    auto& self = *static_cast<Reader*>(reader);
    if (self.m_at == self.m_piece.size()) {
        const RecordedChanges& changeset = self.m_changeset;
        if (self.m_next < changeset.m_pieces.size())
            self.m_piece = qUncompress(changeset.m_pieces[self.m_next]);
        else
            self.m_piece = self.m_next == changeset.m_pieces.size() ? changeset.m_open : QByteArray();
        ++self.m_next;
        self.m_at = 0;
    }
    *size = int(std::min<qsizetype>(*size, self.m_piece.size() - self.m_at)); // 0 is the end
    if (*size > 0)
        std::memcpy(bytes, self.m_piece.constData() + self.m_at, size_t(*size));
    self.m_at += *size;
    return SQLITE_OK;
}

} // namespace foothold
