// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/settings/Settings.h"
#include "ui/common/NativeDialogs.h"
#include "ui/common/Theme.h"
#include "ui/shell/Session.h"
#include "ui/shell/Windows.h"

#include <memory>

namespace foothold {

// Everything the window needs, made in the order it is needed. The only place that knows all the parts.
class Wiring
{
public:
    Wiring();
    // For the self-test: settings in a file, the demo in a folder, a clock of its own.
    Wiring(const QString& settingsFile, const QString& demoFolder, std::unique_ptr<Clock> clock);

    Session& session() { return m_session; }
    Theme& theme() { return m_theme; }
    Windows& windows() { return m_windows; }
    MainWindow& window() { return m_windows.current(); }

private:
    Wiring(Settings settings, std::unique_ptr<Clock> clock);

    std::unique_ptr<Clock> m_clock;
    Settings m_settings;
    Theme m_theme;
    NativeDialogs m_dialogs;
    Session m_session;
    Windows m_windows;
};

} // namespace foothold
