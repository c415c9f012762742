// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

class QString;

// Whole files that survive a power cut: written under another name, synced, then renamed. Never call copyFile() on a
// campaign that is open in this process: closing any handle of a file drops the process's locks on it, SQLite's too.
namespace foothold::durable {

Status makeEmpty(const QString& path); // for its owner only; what was there goes
Status copyFile(const QString& from, const QString& to); // for its owner only, synced; what was there goes
Status sync(const QString& path);
Status replace(const QString& from, const QString& to); // atomic, both in one file system; syncs the folder

} // namespace foothold::durable
