// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace foothold {

class Settings;

// List left, detail right; remembers where the student put the line.
class SplitView : public QSplitter
{
    Q_OBJECT

public:
    SplitView(const QString& name, Settings& settings, QWidget* left, QWidget* right, QWidget* parent = nullptr);
    ~SplitView() override;

private:
    Settings& m_settings;
};

} // namespace foothold
