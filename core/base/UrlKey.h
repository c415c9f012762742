// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace foothold {

// The identity of a job ad's address: host in lower case without www and default port, no user, fragment, trailing
// slash or tracking words, the query sorted. Path case and job ids (gh_jid, jk, currentJobId) stay. "" for no http url.
QString urlKey(const QString& url);

} // namespace foothold
