// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace foothold {

// The name under which a kept document may be handed to another program: plain letters and an ending from a short list
// of documents that are read, not run. None: such a file is not opened. `bytes` are its first ones.
std::optional<QString> outsideName(const QString& name, const QString& mediaType, const QByteArray& bytes);

// A name proposed where the student saves it: nothing but plain letters, with its ending.
QString savedName(const QString& name);

} // namespace foothold
