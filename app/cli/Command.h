// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"

#include <QString>

#include <functional>
#include <string>

namespace CLI {
class App;
}

namespace foothold::cli {

// What the parsed call asks for: set by the chosen command's callback, run once a Qt application exists.
struct Task
{
    std::function<int(Console&)> run;
    bool needsGui = false; // fonts and painting: pictures and PDF
};

// Each adds one command to the parser; one file per command.
void addInit(CLI::App& app, Task& task);
void addImport(CLI::App& app, Task& task);
void addExport(CLI::App& app, Task& task);
void addKeywords(CLI::App& app, Task& task);
void addList(CLI::App& app, Task& task);
void addHeatmap(CLI::App& app, Task& task);
void addSheet(CLI::App& app, Task& task);
void addDemo(CLI::App& app, Task& task);
void addBackup(CLI::App& app, Task& task);
void addRestore(CLI::App& app, Task& task);
void addCheck(CLI::App& app, Task& task);

// A path or word of the call in the system's encoding.
QString fromArgument(const std::string& argument);

} // namespace foothold::cli
