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

    void setUsualSizes(int left, int right); // until the student moves the line

private:
    Settings& m_settings;
    bool m_restored = false;
};

} // namespace foothold
