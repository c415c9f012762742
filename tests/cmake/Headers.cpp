// SPDX-License-Identifier: GPL-3.0-or-later
// The tests' precompiled header needs a library to belong to.
