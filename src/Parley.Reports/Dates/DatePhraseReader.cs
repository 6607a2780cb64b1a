namespace Parley.Reports;

/// <summary>Reads the wording of a time that begins at a token. Recursive descent, each alternative a method that gives what it read and where it ended, or null.</summary>
readonly ref struct DatePhraseReader(DateTokens tokens)
{
    readonly DateTokens tokens = tokens;

    /// <summary>What the wording that begins at the token says, and the token after it.</summary>
    public (TimeExpression Says, int End)? At(int at) =>
        tokens.Word(at) is [var first, ..] && char.IsAsciiDigit(first) ? Digits(at) : tokens.MayBegin(at) || tokens.Word(at).Contains('-') || tokens.Word(at) is [('Q' or 'q'), _] ? Words(at) : null;

    (TimeExpression, int)? Digits(int at) =>
        Numeric(at) ?? DayAndMonth(at) ?? YearAlone(at) ?? Counted(at);

    (TimeExpression, int)? Words(int at) =>
        MonthFirst(at) ?? Weekday(at) ?? Shifted(at) ?? Parted(at) ?? Today(at) ?? Named(at) ?? Counted(at) ?? Seasonal(at) ?? Quarterly(at);

    /// <summary>2031-08-16, 16.8.2031, 16/8/2031. Day and month are not guessed where both could be either.</summary>
    (TimeExpression, int)? Numeric(int at)
    {
        var word = tokens.Word(at);
        if (NumericDate.Read(word) is { } whole)
        {
            return (whole, at + 1);
        }

        if (tokens.Word(at + 1) is "/" && tokens.Word(at + 3) is "/" && tokens.Span(at).End == tokens.Span(at + 1).Start && tokens.Year(at + 4) > 0)
        {
            var (a, b) = (tokens.Number(at), tokens.Number(at + 2));
            return a is >= 1 and <= 31 && b is >= 1 and <= 31 ? (NumericDate.OfTwo(a, b, tokens.Year(at + 4)), at + 5) : null;
        }

        return null;
    }

    /// <summary>16 August, 16th of August 2031, 16-18 August.</summary>
    (TimeExpression, int)? DayAndMonth(int at)
    {
        var day = tokens.DayOfMonth(at);
        var (first, last) = tokens.DaysOfMonth(at);
        var next = at + 1;
        if (day > 0 && (tokens.Says(next, "to") || tokens.Says(next, "and") || tokens.Word(next) is "-" or "–") && tokens.DayOfMonth(next + 1) > day && Month(next + 2, withDay: true) > 0)
        {
            (first, last, next) = (day, tokens.DayOfMonth(next + 1), next + 2);
        }

        next += tokens.Says(next, "of") ? 1 : 0;
        var month = Month(next, withDay: true);
        return month > 0 && day + first > 0 ? Date(month, first > 0 ? first : day, last, next + 1) : null;
    }

    /// <summary>August 16, Aug. 16th, 2031, August 2031, August.</summary>
    (TimeExpression, int)? MonthFirst(int at)
    {
        var (first, last) = tokens.DaysOfMonth(at + 1);
        var day = first > 0 ? first : tokens.DayOfMonth(at + 1);
        if (day > 0 && Month(at, withDay: true) is > 0 and var withDay && !tokens.Is(at + 2, DateWordKind.Units))
        {
            return Date(withDay, day, last, at + 2);
        }

        var month = Month(at, withDay: false);
        if (month == 0)
        {
            return null;
        }

        var next = tokens.Says(at + 1, "of") || tokens.Word(at + 1) is "," ? at + 2 : at + 1;
        return tokens.Year(next) is > 0 and var year
            ? (new TimeExpression(TimeKind.Month) { Month = month, Year = year }, next + 1)
            : IsPlainlyMonth(at) ? (new TimeExpression(TimeKind.Month) { Month = month }, at + 1) : null;
    }

    (TimeExpression, int)? Date(int month, int day, int last, int next)
    {
        var comma = tokens.Word(next) is "," ? 1 : 0;
        var year = tokens.Year(next + comma);
        var says = new TimeExpression(TimeKind.Date) { Month = month, Day = day, LastDay = last, Year = year > 0 ? year : null };
        return DateTime.DaysInMonth(year > 0 ? year : LeapYear, month) < Math.Max(day, last) ? null : (says, year > 0 ? next + comma + 1 : next);
    }

    const int LeapYear = 2000;

    int Month(int at, bool withDay) =>
        !tokens.IsCapital(at) ? 0
        : tokens.As(at, DateWordKind.Month) is { Kind: DateWordKind.Month } full ? full.Number
        : withDay ? tokens.As(at, DateWordKind.ShortMonth).Number : 0;

    /// <summary>May, March, April, June and August are other words and names too: alone, they are months after a word that goes with times.</summary>
    bool IsPlainlyMonth(int at)
    {
        if (!(tokens.Says(at, "May") || tokens.Says(at, "March") || tokens.Says(at, "April") || tokens.Says(at, "June") || tokens.Says(at, "August") || tokens.Word(at)[^1] == '.'))
        {
            return true;
        }

        return tokens.Says(at - 1, "in") || tokens.Says(at - 1, "of") || tokens.Says(at - 1, "from") || tokens.Says(at - 1, "during") || tokens.Says(at - 1, "the")
            || tokens.Is(at - 1, DateWordKind.Bound) || tokens.Is(at - 1, DateWordKind.Shift) || tokens.Is(at - 1, DateWordKind.Part);
    }

    /// <summary>A year after a word that goes with times.</summary>
    (TimeExpression, int)? YearAlone(int at) =>
        tokens.Year(at) is > 0 and var year && (tokens.Says(at - 1, "in") || tokens.Says(at - 1, "during") || tokens.Is(at - 1, DateWordKind.Bound) || tokens.Is(at - 1, DateWordKind.Part)) && !tokens.Is(at + 1, DateWordKind.Units)
            ? (new TimeExpression(TimeKind.Year) { Year = year }, at + 1)
            : null;

    /// <summary>Friday, Friday evening, Friday, August 16, 2031.</summary>
    (TimeExpression, int)? Weekday(int at)
    {
        if (tokens.As(at, DateWordKind.Weekday) is not { Kind: DateWordKind.Weekday } day || !tokens.IsCapital(at))
        {
            return null;
        }

        var next = at + 1;
        if (tokens.Is(next, DateWordKind.DayPart) && !IsGenitive(at))
        {
            return (new TimeExpression(TimeKind.Weekday) { Weekday = (DayOfWeek)day.Number }, next + 1);
        }

        next += tokens.Word(next) is "," ? 1 : 0;
        next += tokens.Says(next, "the") ? 1 : 0;
        var date = next > at + 1 || !IsGenitive(at) ? DayAndMonth(next) ?? MonthFirst(next) : null;
        return date is { Item1.Kind: TimeKind.Date } found ? found : (new TimeExpression(TimeKind.Weekday) { Weekday = (DayOfWeek)day.Number }, at + 1);
    }

    bool IsGenitive(int at) => tokens.Word(at) is [.., '\'' or '’', 's'];

    /// <summary>last week, next Friday, this weekend, last two months, next May, this morning.</summary>
    (TimeExpression, int)? Shifted(int at)
    {
        if (tokens.As(at, DateWordKind.Shift) is { Kind: DateWordKind.Shift } shift)
        {
            return AfterShift(at + 1, shift.Number, afterThe: tokens.Says(at - 1, "the"));
        }

        var way = tokens.Is(at, DateWordKind.Past) ? -1 : tokens.Is(at, DateWordKind.Coming) ? 1 : 0;
        if (way != 0)
        {
            return Rolling(at + 1, way) ?? (tokens.Is(at + 1, DateWordKind.Units) ? (new TimeExpression(TimeKind.Vague), at + 2) : null);
        }

        return tokens.Is(at, DateWordKind.Recent) && tokens.Is(at + 1, DateWordKind.Units) ? (new TimeExpression(TimeKind.Vague), at + 2) : null;
    }

    (TimeExpression, int)? AfterShift(int at, int shift, bool afterThe)
    {
        if (tokens.As(at, DateWordKind.Weekday) is { Kind: DateWordKind.Weekday } day)
        {
            return (new TimeExpression(TimeKind.Weekday) { Weekday = (DayOfWeek)day.Number, Shift = shift }, tokens.Is(at + 1, DateWordKind.DayPart) ? at + 2 : at + 1);
        }

        if (afterThe && shift != 0 && UnitAt(at) is not TimeUnit.Day && Rolling(at, shift) is { } rolling)
        {
            return rolling;
        }

        if (UnitAt(at) is { } unit)
        {
            return unit is TimeUnit.Day or TimeUnit.Hour or TimeUnit.Decade ? null : (new TimeExpression(TimeKind.Unit) { Unit = unit, Shift = shift }, at + 1);
        }

        if (tokens.Is(at, DateWordKind.DayPart) || tokens.Says(at, "night"))
        {
            return shift > 0 ? null : (new TimeExpression(TimeKind.Day) { Count = shift }, at + 1);
        }

        if (Month(at, withDay: false) is > 0 and var month)
        {
            return (new TimeExpression(TimeKind.Month) { Month = month, Shift = shift }, at + 1);
        }

        return tokens.As(at, DateWordKind.Season) is { Kind: DateWordKind.Season } season
            ? (new TimeExpression(TimeKind.Season) { Month = season.Number, Shift = shift }, at + 1)
            : null;
    }

    /// <summary>(past, next) two weeks, year, few days.</summary>
    (TimeExpression, int)? Rolling(int at, int way)
    {
        if (tokens.Is(at, DateWordKind.Vague))
        {
            var unit = tokens.Says(at + 1, "of") ? at + 2 : at + 1;
            return tokens.Is(unit, DateWordKind.Units) ? (new TimeExpression(TimeKind.Vague), unit + 1) : null;
        }

        var count = tokens.Number(at);
        var next = count > 0 ? at + 1 : at;
        return UnitAt(next) is { } of && of is not TimeUnit.Weekend && (count > 0) == tokens.Is(next, DateWordKind.Units)
            ? (new TimeExpression(TimeKind.Rolling) { Unit = of, Count = way * Math.Max(1, count) }, next + 1)
            : null;
    }

    /// <summary>early next week, late July, mid to late next week, the end of the month, mid-August, earlier today.</summary>
    (TimeExpression, int)? Parted(int at)
    {
        if (Hyphenated(at) is { } joined)
        {
            return joined;
        }

        if (tokens.As(at, DateWordKind.Part) is not { Kind: DateWordKind.Part } word)
        {
            return null;
        }

        var part = PartOf(word.Text);
        var next = at + 1;
        if ((tokens.Says(next, "to") || tokens.Says(next, "or")) && tokens.As(next + 1, DateWordKind.Part) is { Kind: DateWordKind.Part } second)
        {
            part |= PartOf(second.Text);
            next += 2;
        }

        var ofWhole = tokens.Says(next, "of");
        next += ofWhole ? 1 : 0;
        if (word.Text == "end" && !ofWhole)
        {
            return null;
        }

        return Whole(next, ofWhole) is { } whole ? (whole.Item1 with { Part = part }, whole.Item2) : null;
    }

    /// <summary>What a part can be of.</summary>
    (TimeExpression, int)? Whole(int at, bool ofWhole)
    {
        if (tokens.Is(at, DateWordKind.Shift))
        {
            return AfterShift(at + 1, tokens.As(at, DateWordKind.Shift).Number, afterThe: false);
        }

        if (tokens.Says(at, "in"))
        {
            at++;
        }

        if (tokens.Says(at, "the") && UnitAt(at + 1) is { } unit && unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Weekend)
        {
            return (new TimeExpression(TimeKind.Unit) { Unit = unit, Shift = 0 }, at + 2);
        }

        if (tokens.Says(at, "on"))
        {
            at++;
        }

        if (Month(at, withDay: false) is > 0 and var month)
        {
            return tokens.Year(at + 1) is > 0 and var year ? (new TimeExpression(TimeKind.Month) { Month = month, Year = year }, at + 2) : (new TimeExpression(TimeKind.Month) { Month = month }, at + 1);
        }

        return tokens.Year(at) is > 0 and var alone
            ? (new TimeExpression(TimeKind.Year) { Year = alone }, at + 1)
            : ofWhole ? null : Weekday(at) ?? Today(at);
    }

    (TimeExpression, int)? Hyphenated(int at)
    {
        var word = tokens.Word(at);
        var dash = word.IndexOf('-');
        if (dash < 0 || dash + 1 == word.Length)
        {
            return null;
        }

        var part = DateWord.Find(word[..dash]);
        var rest = DateWord.Find(word[(dash + 1)..]);
        return part is [{ Kind: DateWordKind.Part }, ..] && rest is [{ Kind: DateWordKind.Month }, ..] && char.IsUpper(word[dash + 1])
            ? (new TimeExpression(TimeKind.Month) { Month = rest[0].Number, Part = PartOf(part[0].Text), Year = tokens.Year(at + 1) is > 0 and var year ? year : null }, tokens.Year(at + 1) > 0 ? at + 2 : at + 1)
            : null;
    }

    static TimePart PartOf(string value) => value switch
    {
        "early" => TimePart.Early,
        "mid" => TimePart.Mid,
        "late" => TimePart.Late,
        "end" => TimePart.End,
        "earlier" => TimePart.Earlier,
        _ => TimePart.Later,
    };

    (TimeExpression, int)? Today(int at) =>
        tokens.As(at, DateWordKind.Today) is { Kind: DateWordKind.Today } day ? (new TimeExpression(TimeKind.Day) { Count = day.Number }, tokens.Is(at + 1, DateWordKind.DayPart) ? at + 2 : at + 1)
        : tokens.Is(at, DateWordKind.Overnight) ? (new TimeExpression(TimeKind.Overnight), at + 1)
        : null;

    /// <summary>the weekend; the previous day, the following week, the day before.</summary>
    (TimeExpression, int)? Named(int at)
    {
        var isThe = tokens.Says(at - 1, "the");
        if (tokens.As(at, DateWordKind.Later) is { Kind: DateWordKind.Later } later && UnitAt(at + 1) is { } unit && unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year)
        {
            return isThe ? (new TimeExpression(TimeKind.FromNamed) { Unit = unit, Count = later.Text switch { "before" => -1, "after" => 1, _ => 0 } }, at + 2) : null;
        }

        if (UnitAt(at) is TimeUnit.Weekend && isThe)
        {
            return (new TimeExpression(TimeKind.Unit) { Unit = TimeUnit.Weekend }, at + 1);
        }

        return isThe && UnitAt(at) is TimeUnit.Day && (tokens.Says(at + 1, "before") || tokens.Says(at + 1, "earlier")) && IsStop(at + 2)
            ? (new TimeExpression(TimeKind.FromNamed) { Unit = TimeUnit.Day, Count = -1 }, at + 2)
            : null;
    }

    bool IsStop(int at) => at >= tokens.End || !char.IsLetterOrDigit(tokens.Word(at)[0]);

    /// <summary>two days ago, a week earlier, in three weeks, 10 days from now.</summary>
    (TimeExpression, int)? Counted(int at)
    {
        var isVague = tokens.Is(at, DateWordKind.Vague);
        var count = isVague ? 1 : tokens.Number(at);
        var next = isVague && tokens.Says(at + 1, "of") ? at + 2 : at + 1;
        if (count <= 0 || UnitAt(next) is not { } unit || unit is TimeUnit.Weekend)
        {
            return null;
        }

        var after = next + 1;
        var way = tokens.Is(after, DateWordKind.Ago) ? -1 : tokens.Says(after, "from") && tokens.Says(after + 1, "now") ? 1 : 0;
        if (way != 0)
        {
            var end = way < 0 ? after + 1 : after + 2;
            return (isVague ? new TimeExpression(TimeKind.Vague) : new TimeExpression(TimeKind.Distance) { Unit = unit, Count = way * count }, end);
        }

        if (!isVague && tokens.Says(at - 1, "in") && IsStop(after))
        {
            return (new TimeExpression(TimeKind.Distance) { Unit = unit, Count = count }, after);
        }

        var from = tokens.Says(after, "earlier") || tokens.Says(after, "before") && IsStop(after + 1) ? -1 : tokens.Says(after, "later") && IsStop(after + 1) ? 1 : 0;
        return from == 0 || isVague ? null : (new TimeExpression(TimeKind.FromNamed) { Unit = unit, Count = from * count }, after + 1);
    }

    (TimeExpression, int)? Seasonal(int at)
    {
        if (tokens.As(at, DateWordKind.Season) is not { Kind: DateWordKind.Season } season)
        {
            return null;
        }

        var next = tokens.Says(at + 1, "of") ? at + 2 : at + 1;
        return tokens.Year(next) is > 0 and var year
            ? (new TimeExpression(TimeKind.Season) { Month = season.Number, Year = year }, next + 1)
            : tokens.Says(at - 1, "in") && !tokens.Says(at, "fall") ? (new TimeExpression(TimeKind.Season) { Month = season.Number }, at + 1) : null;
    }

    /// <summary>the second quarter of 2031, Q3.</summary>
    (TimeExpression, int)? Quarterly(int at)
    {
        var quarter = tokens.Word(at) is [('Q' or 'q'), >= '1' and <= '4' and var digit] ? digit - '0' : tokens.As(at, DateWordKind.Ordinal).Number;
        var next = tokens.Word(at) is [('Q' or 'q'), _] ? at + 1 : tokens.Says(at + 1, "quarter") ? at + 2 : 0;
        if (quarter is < 1 or > 4 || next == 0)
        {
            return null;
        }

        var year = tokens.Says(next, "of") ? next + 1 : next;
        return tokens.Year(year) is > 0 and var said
            ? (new TimeExpression(TimeKind.Quarter) { Month = quarter, Year = said }, year + 1)
            : (new TimeExpression(TimeKind.Quarter) { Month = quarter }, next);
    }

    TimeUnit? UnitAt(int at)
    {
        var unit = tokens.As(at, DateWordKind.Unit);
        unit = unit.Kind == DateWordKind.Unit ? unit : tokens.As(at, DateWordKind.Units);
        return unit.Text switch
        {
            "day" => TimeUnit.Day,
            "weekend" => TimeUnit.Weekend,
            "week" => TimeUnit.Week,
            "fortnight" => TimeUnit.Fortnight,
            "month" => TimeUnit.Month,
            "quarter" => TimeUnit.Quarter,
            "year" => TimeUnit.Year,
            "decade" => TimeUnit.Decade,
            "hour" => TimeUnit.Hour,
            _ => null,
        };
    }
}
