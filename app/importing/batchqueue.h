// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/rowproblem.h"
#include "store/importbatch.h"
#include "store/sourcetable.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace plumbline {

/// What one thread hands to the other.
struct ImportPiece {
    ImportBatch batch;
    std::vector<RowProblem> problems;
    size_t rows = 0;
    ReadPoint point; ///< after the last row
};

/// Between the thread that reads and the one that writes: short, so that memory is bounded
/// whatever the file. Any thread.
class BatchQueue
{
public:
    /// Waits for room. False when nobody takes any more.
    bool push(ImportPiece piece)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_pieces.size() < MostPieces || m_isClosed; });
        if (!m_isClosed)
            m_pieces.push_back(std::move(piece));
        m_changed.notify_all();
        return !m_isClosed;
    }

    /// Waits for a piece. Nothing when there will be none.
    std::optional<ImportPiece> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_pieces.empty() || m_isFinished || m_isClosed; });
        if (m_pieces.empty() || m_isClosed)
            return {};
        ImportPiece piece = std::move(m_pieces.front());
        m_pieces.pop_front();
        m_changed.notify_all();
        return piece;
    }

    /// Said by the one who pushes: what is in the queue is the last.
    void finish() { set(m_isFinished); }
    /// Said by the one who pops: it takes no more.
    void close() { set(m_isClosed); }
    bool isClosed() const
    {
        const std::lock_guard lock(m_mutex);
        return m_isClosed;
    }

private:
    static constexpr size_t MostPieces = 4;

    void set(bool &flag)
    {
        const std::lock_guard lock(m_mutex);
        flag = true;
        m_changed.notify_all();
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<ImportPiece> m_pieces;
    bool m_isFinished = false;
    bool m_isClosed = false;
};

} // namespace plumbline
